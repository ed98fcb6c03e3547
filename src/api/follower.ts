// One subscriber's view of the changes: a bounded queue that is read as an asynchronous iterator.
import { GraphQLError } from 'graphql';
import type { RecordedChange } from '../queries/look-ups/changes-since.ts';

/** How many changes may wait for a subscriber who reads slowly. */
export const mostWaiting = 10_000;

type Result = IteratorResult<RecordedChange, undefined>;

export class Follower implements AsyncIterableIterator<RecordedChange> {
  readonly #of: ReadonlySet<string> | null;
  readonly #leave: () => void;
  readonly #waiting: RecordedChange[] = [];
  /** Asked for, and not there yet. */
  readonly #asked: { resolve(result: Result): void; reject(error: unknown): void }[] = [];
  /** The moment after which changes count; null until it is known. */
  #since: string | null = null;
  #end: { readonly error: unknown } | null = null;

  /** @param leave called once, when nobody reads any more */
  constructor(of: readonly string[] | null, leave: () => void) {
    this.#of = of && new Set(of);
    this.#leave = leave;
  }

  /** Changes up to this moment are left out: they came before the subscription. */
  begin(since: string): void {
    this.#since = since;
    const early = this.#waiting.splice(0);
    for (const change of early) this.offer(change);
  }

  offer(change: RecordedChange): void {
    if (this.#end || (this.#since !== null && change.at <= this.#since)) return;
    if (this.#of && !change.names.some((id) => this.#of!.has(id)) && !this.#of.has(change.id)) return;
    const reader = this.#since === null ? undefined : this.#asked.shift();
    if (reader) reader.resolve({ value: change, done: false });
    else if (this.#waiting.length < mostWaiting) this.#waiting.push(change);
    else {
      const message =
        `this subscription fell ${mostWaiting} changes behind and was ended: subscribe again; ` +
        '`history` tells what was missed';
      this.end(new GraphQLError(message, { extensions: { code: 'UNAVAILABLE' } }));
    }
  }

  /** Ends it: with an error for whoever reads, or without. */
  end(error: unknown = null): void {
    if (this.#end) return;
    this.#end = { error };
    this.#waiting.length = 0;
    this.#leave();
    for (const reader of this.#asked.splice(0)) void this.next().then(reader.resolve, reader.reject);
  }

  async next(): Promise<Result> {
    const change = this.#since === null ? undefined : this.#waiting.shift();
    if (change) return { value: change, done: false };
    if (this.#end) {
      const { error } = this.#end;
      this.#end = { error: null };
      if (error !== null) throw error;
      return { value: undefined, done: true };
    }
    return new Promise((resolve, reject) => this.#asked.push({ resolve, reject }));
  }

  async return(): Promise<Result> {
    this.end();
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
