// Writers of one process take turns. The embedded engine would fail the second of two at once; on a server each
// that waits for the guard would hold a connection meanwhile, until none is left for those who only read.
import { Unavailable } from './graph.ts';

/** Waits for a turn; call what it resolves to when done. */
export type Turns = () => Promise<() => void>;

/** A queue of writers. One who waits longer than `limit` ms gets `Unavailable` instead of a turn. */
export function takeTurns(limit: number): Turns {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    const before = last;
    let done = () => {};
    last = new Promise((resolve) => {
      done = resolve;
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(resolve, limit, 'late');
    });
    const outcome = await Promise.race([before, late]);
    clearTimeout(timer);
    if (outcome !== 'late') return done;
    // Whoever comes after still waits for the one before.
    void before.then(done);
    throw new Unavailable(`Another write has been running for ${limit / 1_000} s: try again when it is done`);
  };
}
