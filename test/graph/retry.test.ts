// What passes by itself is tried again, a bounded number of times and with growing waits.

import { expect, it, vi } from 'vitest';
import { Conflict, Unavailable } from '../../src/graph/graph.ts';
import { Passing, retried } from '../../src/graph/retry.ts';

const waits: number[] = [];
const pause = async (ms: number) => void waits.push(ms);

/** Fails `times` times, then resolves to the number of calls. */
function failing(times: number, fault: () => Error, afterwards = () => {}) {
  let calls = 0;
  return async () => {
    calls += 1;
    afterwards();
    if (calls <= times) throw fault();
    return calls;
  };
}

const conflict = () => new Passing('a conflict', 'conflict');
const cut = () => new Passing('a cut', 'connection');

it('resolves once an attempt does', async () => {
  expect(await retried(failing(3, conflict), pause)).toBe(4);
});

it('gives up after a bounded number of conflicts, with the last one', async () => {
  let attempts = 0;
  const always = failing(Number.POSITIVE_INFINITY, conflict, () => {
    attempts += 1;
  });
  waits.length = 0;
  await expect(retried(always, pause)).rejects.toBeInstanceOf(Unavailable);
  expect(attempts).toBe(9);
  expect(waits.reduce((sum, ms) => sum + ms)).toBeLessThan(4_000);
});

it('does not go on about a lost connection for longer than a second', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  let attempts = 0;
  const slow = failing(Number.POSITIVE_INFINITY, cut, () => {
    attempts += 1;
    vi.setSystemTime(Date.now() + 600);
  });
  await expect(retried(slow, pause)).rejects.toBeInstanceOf(Unavailable);
  vi.useRealTimers();
  expect(attempts).toBe(2);
});

it.each([new Conflict('taken'), new Unavailable('gone'), new Error('of the work')])(
  'does not repeat what would fail again: %s',
  async (fault) => {
    let attempts = 0;
    const once = failing(
      1,
      () => fault,
      () => {
        attempts += 1;
      },
    );
    await expect(retried(once, pause)).rejects.toBe(fault);
    expect(attempts).toBe(1);
  },
);
