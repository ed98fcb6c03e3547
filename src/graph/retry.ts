// Trying again: what passes by itself (a conflict, a lost connection) is retried a bounded number of times.
import { setTimeout as wait } from 'node:timers/promises';
import { Unavailable } from './graph.ts';

/** An `Unavailable` of which nothing was kept, and which may pass by itself. */
export class Passing extends Unavailable {
  readonly why: 'conflict' | 'connection';
  constructor(message: string, why: 'conflict' | 'connection', options?: { cause?: unknown }) {
    super(message, options);
    this.why = why;
  }
}

/** Waits of 10, 20, 40 … ms: 2.5 s in all before a conflict is reported. */
const retries = 8;
/** A lost connection is reported sooner: with the engine's own time-outs, a caller hears within 5 s. */
const patience = 1_000;

/** Runs `attempt` until it resolves, fails for good, or the retries are used up. Tests pass their own `pause`. */
export async function retried<T>(
  attempt: () => Promise<T>,
  pause: (ms: number) => Promise<unknown> = wait,
): Promise<T> {
  const started = Date.now();
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Passing) || tries === retries) throw error;
      if (error.why === 'connection' && Date.now() - started > patience) throw error;
    }
    // Random, so that writers who met once do not meet again.
    await pause(10 * 2 ** tries * (0.5 + Math.random()));
  }
}
