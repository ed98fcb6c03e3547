// FAULTS 1: a process killed in mid-write loses nothing that it acknowledged and leaves nothing half done.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEmbedded } from '../../../src/graph/embedded/open.ts';
import { bundledChild, killed, nextMessage } from './child.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-crash-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('survives twelve kills', async () => {
  const path = join(folder, 'graph.grafeo');
  const start = await bundledChild('writing-child');
  const acknowledged = new Set<string>();
  for (let round = 0; round < 12; round += 1) {
    const child = start([path, String(round)]);
    await nextMessage(child);
    child.on('message', (id) => acknowledged.add(String(id)));
    await wait(20 + Math.random() * 120);
    await killed(child);
  }
  const graph = await openEmbedded({ path });
  const rows = await graph.read((reader) => reader.read('MATCH (n:Entity) RETURN n.id AS id'));
  await graph.close();
  const found = new Set(rows.map((row) => String(row['id'])));
  expect(acknowledged.size).toBeGreaterThan(100);
  expect([...acknowledged].filter((id) => !found.has(`${id}a`) || !found.has(`${id}b`))).toEqual([]);
  const whole = [...found].every((id) => found.has(id.replace(/.$/, (half) => (half === 'a' ? 'b' : 'a'))));
  expect(whole).toBe(true);
}, 60_000);
