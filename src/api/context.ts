// What every resolver gets: a way to read, and loaders that batch what is asked at one depth.
import DataLoader from 'dataloader';
import type { Graph, Reader } from '../graph/graph.ts';
import type { Token } from '../ingest/tokens/tokens.ts';
import type { Claim } from '../model/claim.ts';
import type { RecordedChange } from '../queries/look-ups/changes-since.ts';
import { type DocumentValue, readDocuments } from '../queries/look-ups/documents.ts';
import { type DossierValue, readDossiers } from '../queries/look-ups/dossier.ts';
import { type NodeValue, readNodes } from '../queries/shared/nodes.ts';
import { readClaims } from '../queries/shared/whole-claims.ts';
import { authorise } from './authorise.ts';
import type { ChangeFeed } from './change-feed.ts';

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
  /** What is the same wherever in the query it is asked for, read once. `what` names it, with all that it hangs on. */
  once<T>(what: string, readIt: (reader: Reader) => Promise<T>): Promise<T>;
  /** The token that the request was sent with. @throws UNAUTHENTICATED, FORBIDDEN */
  authorise(): Promise<Token>;
  /** Changes of these ids, and of what names them, from now on; null: all. */
  follow(of: readonly string[] | null): AsyncIterableIterator<RecordedChange>;
  /** Lets go of what was read: the graph has changed since. */
  forget(): void;
}

/** Who asks, and what is there beside the graph. */
export interface Caller {
  /** The header `Authorization`. */
  readonly authorization?: string | undefined;
  readonly feed: ChangeFeed;
}

interface Loaders {
  readonly node: DataLoader<string, NodeValue | null>;
  readonly claim: DataLoader<string, Claim | null>;
  readonly document: DataLoader<string, DocumentValue | null>;
  readonly dossier: DataLoader<string, DossierValue | null>;
}

const mostAtOnce = 1_000;

/** A context for one operation: its loaders must not outlive it. */
export function contextFor(graph: Graph, { authorization, feed }: Caller): Context {
  const read = <T>(work: (reader: Reader) => Promise<T>) => graph.read(work);
  const below = new Map<string, DataLoader<string, unknown>>();
  const known = new Map<string, Promise<unknown>>();
  const loaders = loadersOf(read);
  return {
    graph,
    read,
    loaders,
    authorise: () => authorise(graph, authorization),
    follow: (of) => feed.follow(of),
    forget() {
      for (const loader of Object.values(loaders)) loader.clearAll();
      below.clear();
      known.clear();
    },
    once<T>(what: string, readIt: (reader: Reader) => Promise<T>) {
      const answer = (known.get(what) as Promise<T> | undefined) ?? read(readIt);
      known.set(what, answer);
      return answer;
    },
    below<T>(
      what: string,
      id: string,
      readAll: (reader: Reader, ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
      none: T,
    ) {
      const begun = below.get(what) as DataLoader<string, T> | undefined;
      if (begun) return begun.load(id);
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

function loadersOf(read: Context['read']): Loaders {
  return {
    node: byId((ids) => read((reader) => readNodes(reader, ids))),
    claim: byId((ids) => read((reader) => readClaims(reader, ids))),
    document: byId((ids) => read((reader) => readDocuments(reader, ids))),
    dossier: byId((ids) => read((reader) => readDossiers(reader, ids))),
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
