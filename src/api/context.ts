// What every resolver gets: a way to read, and loaders that batch what is asked at one depth.
import DataLoader from 'dataloader';
import type { Graph, Reader } from '../graph/graph.ts';
import type { Claim } from '../model/claim.ts';
import { countDocumentClaims, pageDocumentClaims } from '../queries/claims.ts';
import { type DocumentValue, readDocuments } from '../queries/documents.ts';
import { type DossierValue, readDossiers } from '../queries/dossier.ts';
import { type NodeValue, readNodes } from '../queries/nodes.ts';
import type { PageKeys, PageRequest } from '../queries/page.ts';
import { readClaims } from '../queries/whole-claims.ts';

export interface Context {
  readonly graph: Graph;
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  readonly loaders: Loaders;
}

interface Loaders {
  readonly node: DataLoader<string, NodeValue | null>;
  readonly claim: DataLoader<string, Claim | null>;
  readonly document: DataLoader<string, DocumentValue | null>;
  readonly dossier: DataLoader<string, DossierValue | null>;
  readonly documentClaimCount: DataLoader<string, number>;
  /** Pages of documents' claims; one loader for each page request. */
  documentClaims(request: PageRequest): DataLoader<string, PageKeys>;
}

const mostAtOnce = 1_000;

/** A context for one operation: its loaders must not outlive it. */
export function contextFor(graph: Graph): Context {
  const read = <T>(work: (reader: Reader) => Promise<T>) => graph.read(work);
  const pages = new Map<string, DataLoader<string, PageKeys>>();
  return {
    graph,
    read,
    loaders: {
      node: byId((ids) => read((reader) => readNodes(reader, ids))),
      claim: byId((ids) => read((reader) => readClaims(reader, ids))),
      document: byId((ids) => read((reader) => readDocuments(reader, ids))),
      dossier: byId((ids) => read((reader) => readDossiers(reader, ids))),
      documentClaimCount: new DataLoader(async (ids) => {
        const counts = await read((reader) => countDocumentClaims(reader, ids));
        return ids.map((id) => counts.get(id) ?? 0);
      }),
      documentClaims(request) {
        const key = JSON.stringify(request);
        const known = pages.get(key);
        if (known) return known;
        const loader = new DataLoader<string, PageKeys>(async (ids) => {
          const found = await read((reader) => pageDocumentClaims(reader, ids, request));
          return ids.map((id) => found.get(id)!);
        });
        pages.set(key, loader);
        return loader;
      },
    },
  };
}

function byId<T extends { readonly id: string }>(
  readAll: (ids: readonly string[]) => Promise<readonly T[]>,
): DataLoader<string, T | null> {
  return new DataLoader(
    async (ids) => {
      const found = new Map((await readAll(ids)).map((value) => [value.id, value]));
      return ids.map((id) => found.get(id) ?? null);
    },
    { maxBatchSize: mostAtOnce },
  );
}
