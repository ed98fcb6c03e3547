// What every resolver gets: a way to read, and loaders that batch what is asked at one depth.
import DataLoader from 'dataloader';
import type { Graph, Reader } from '../graph/graph.ts';
import type { Claim } from '../model/claim.ts';
import { type DocumentValue, readDocuments } from '../queries/documents.ts';
import { type DossierValue, readDossiers } from '../queries/dossier.ts';
import { type NodeValue, readNodes } from '../queries/nodes.ts';
import { readClaims } from '../queries/whole-claims.ts';

export interface Context {
  readonly graph: Graph;
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  readonly loaders: Loaders;
  /**
   * What belongs to an id, read for all ids that ask for the same at one depth in one go. `what` names the
   * question with all that it is asked with; ids without an answer get `none`.
   */
  below<T>(
    what: string,
    id: string,
    readAll: (reader: Reader, ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
    none: T,
  ): Promise<T>;
}

interface Loaders {
  readonly node: DataLoader<string, NodeValue | null>;
  readonly claim: DataLoader<string, Claim | null>;
  readonly document: DataLoader<string, DocumentValue | null>;
  readonly dossier: DataLoader<string, DossierValue | null>;
}

const mostAtOnce = 1_000;

/** A context for one operation: its loaders must not outlive it. */
export function contextFor(graph: Graph): Context {
  const read = <T>(work: (reader: Reader) => Promise<T>) => graph.read(work);
  const below = new Map<string, DataLoader<string, unknown>>();
  return {
    graph,
    read,
    loaders: {
      node: byId((ids) => read((reader) => readNodes(reader, ids))),
      claim: byId((ids) => read((reader) => readClaims(reader, ids))),
      document: byId((ids) => read((reader) => readDocuments(reader, ids))),
      dossier: byId((ids) => read((reader) => readDossiers(reader, ids))),
    },
    below<T>(
      what: string,
      id: string,
      readAll: (reader: Reader, ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
      none: T,
    ) {
      const known = below.get(what) as DataLoader<string, T> | undefined;
      if (known) return known.load(id);
      const loader = new DataLoader<string, T>(
        async (ids) => {
          const found = await read((reader) => readAll(reader, ids));
          return ids.map((one) => found.get(one) ?? none);
        },
        { maxBatchSize: mostAtOnce },
      );
      below.set(what, loader as DataLoader<string, unknown>);
      return loader.load(id);
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
