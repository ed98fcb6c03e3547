// Follows the changes of the graph for those who subscribed: one reader a process, which looks for what was
// recorded, by whichever server, as long as somebody listens. As a rule it asks for one node; only when that
// says that the graph has changed are the changes read.
import { setTimeout as wait } from 'node:timers/promises';
import { type Graph, Unavailable } from '../graph/graph.ts';
import {
  type Mark,
  type RecordedChange,
  readChangesBetween,
  readLastChange,
} from '../queries/look-ups/changes-since.ts';
import { Follower } from './follower.ts';

export interface ChangeFeed {
  /** Changes of these ids, and of what names them, from now on; null: all. */
  follow(of: readonly string[] | null): AsyncIterableIterator<RecordedChange>;
  /** Ends all followers. */
  close(): void;
}

/** How often the graph is asked, in ms. */
const pause = 250;
/** How many changes are read in one go. */
const batch = 500;
/** Above every id. */
const highest = '\u{10ffff}';

/** @param log told of faults of ours, which end the followers */
export function changeFeed(graph: Graph, log: (error: unknown) => void): ChangeFeed {
  const followers = new Set<Follower>();
  let isRunning = false;

  /** Reads what was recorded up to a moment; resolves to where it has come to. */
  const readOn = async (mark: Mark, until: string): Promise<Mark> => {
    for (let from = mark; ; ) {
      const start = from;
      const changes = await graph.read((reader) => readChangesBetween(reader, start, until, batch));
      for (const change of changes) for (const follower of followers) follower.offer(change);
      const last = changes.at(-1);
      if (!last || changes.length < batch) return { at: until, thing: highest };
      from = { at: last.at, thing: last.id };
    }
  };

  const run = async (since: string) => {
    isRunning = true;
    let mark: Mark = { at: since, thing: highest };
    let seen = since;
    while (followers.size > 0) {
      // Read is what was there a pause ago: a server that is just committing may show a part of it.
      const settled = seen;
      try {
        seen = await graph.read(readLastChange);
        if (settled > mark.at) mark = await readOn(mark, settled);
      } catch (error) {
        // Away for a while: what is missed is read when it is back.
        if (!(error instanceof Unavailable)) {
          log(error);
          for (const follower of followers) follower.end(error);
        }
      }
      if (followers.size > 0) await wait(pause, undefined, { ref: false });
    }
    isRunning = false;
  };

  return {
    follow(of) {
      const follower = new Follower(of, () => followers.delete(follower));
      // First among the followers, then from which moment on: so that no change falls in between.
      followers.add(follower);
      graph.read(readLastChange).then(
        (since) => {
          follower.begin(since);
          if (!isRunning) void run(since);
        },
        (error) => follower.end(error),
      );
      return follower;
    },
    close() {
      for (const follower of followers) follower.end();
    },
  };
}
