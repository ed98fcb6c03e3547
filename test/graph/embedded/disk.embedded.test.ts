// A disk that is full, and a folder that cannot be written (FAULTS 2, 4).

import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openEmbedded } from '../../../src/graph/embedded/open.ts';
import { bundledChild, killed, nextMessage } from './child.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-disk-'));
  path = join(folder, 'graph.grafeo');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

// Windows has neither of these limits.
const posix = it.skipIf(process.platform === 'win32');

posix('keeps what it acknowledged when the disk takes no more, and goes on reading', async () => {
  const start = await bundledChild('filling-child');
  // A limit on the size of a file, in kilobytes; the signal that goes with it is ignored, as on a full disk.
  const limited = ['-c', 'trap "" XFSZ; ulimit -f 800; exec "$@"', 'limited', process.execPath];
  const child = start([path, '1000'], { execPath: '/bin/bash', execArgv: limited });
  const said = (await nextMessage(child)) as { name: string; acknowledged: number; counted: number };
  await killed(child);
  expect(said.name).toBe('Unavailable');
  expect(said.acknowledged).toBeGreaterThan(5);
  expect(said.counted).toBeGreaterThanOrEqual(said.acknowledged);

  const graph = await openEmbedded({ path });
  const rows = await graph.read((reader) => reader.read('MATCH (n:Entity) RETURN count(n) AS n'));
  await graph.close();
  expect(rows[0]?.['n']).toBeGreaterThanOrEqual(said.acknowledged);
});

posix('is read where its folder cannot be written, and says so to whoever writes', async () => {
  const graph = await openEmbedded({ path });
  await graph.prepare();
  await graph.write((writer) => writer.write("CREATE (:Entity {id: 'kept'})"));
  await graph.close();
  await chmod(path, 0o444);
  await chmod(folder, 0o555);
  // Nothing is read-only to root, so the child is somebody else.
  const somebody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const child = (await bundledChild('filling-child'))([path, '1'], somebody);
  const said = await nextMessage(child);
  await killed(child);
  expect(said).toMatchObject({ name: 'Unavailable', acknowledged: 0, counted: 1, where: folder });
  expect(said).toHaveProperty('message', expect.stringContaining('read-only'));
  await chmod(folder, 0o755);
});
