// A data folder: who may open it, what a reader sees beside a writer, and what happens to a damaged one
// (FAULTS 3, 4, 5).

import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../../src/graph/embedded/open.ts';
import { CannotOpen, type Graph, schemaVersion, Unavailable } from '../../../src/graph/graph.ts';
import { bundledChild, killed, nextMessage } from './child.ts';

let folder: string;
let path: string;
const opened: Graph[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-folder-'));
  path = join(folder, 'deep', 'graph.grafeo');
});
afterEach(async () => {
  for (const graph of opened.splice(0)) await graph.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(options: { path?: string; readOnly?: boolean } = {}): Promise<Graph> {
  const graph = await openEmbedded({ path, ...options });
  opened.push(graph);
  return graph;
}

async function prepared(): Promise<Graph> {
  const graph = await open();
  await graph.prepare();
  return graph;
}

const add = (graph: Graph, id: string) =>
  graph.write((writer) => writer.write('CREATE (:Entity {id: $id, searchText: $id})', { id }));
const ids = async (graph: Graph) =>
  (await graph.read((reader) => reader.read('MATCH (n:Entity) RETURN n.id AS id ORDER BY id'))).map(
    (row) => row['id'],
  );
const refusal = (options?: { readOnly?: boolean }): Promise<Error> =>
  open(options).then(
    () => expect.fail('it opened'),
    (error) => error,
  );

describe('a data folder', () => {
  it('is made where it is missing, and kept', async () => {
    const first = await prepared();
    await add(first, 'kept');
    await first.close();
    expect(await ids(await open())).toEqual(['kept']);
  });

  it('refuses a second writer in the same process in one line', async () => {
    await prepared();
    const error = await refusal();
    expect(error).toBeInstanceOf(CannotOpen);
    expect(error.message).toContain(join(folder, 'deep'));
    expect(error.message).toContain(String(process.pid));
    expect(error.message).not.toContain('\n');
  });

  it('refuses a writer beside one in another process, and names that process', async () => {
    const child = (await bundledChild('writing-child'))([path, 'x']);
    await nextMessage(child);
    const error = await refusal();
    await killed(child);
    expect(error).toBeInstanceOf(CannotOpen);
    expect(error.message).toContain(`process ${child.pid}`);
    // Its note is stale now, and stops nobody.
    await ids(await open());
  });

  it('forgets its writer when that closes', async () => {
    await (await prepared()).close();
    expect(await readdir(join(folder, 'deep'))).toEqual(['graph.grafeo']);
  });

  it('that is no folder is refused', async () => {
    await writeFile(join(folder, 'deep'), 'a file');
    for (const readOnly of [true, false]) expect(await refusal({ readOnly })).toBeInstanceOf(CannotOpen);
  });

  it('of a newer version is refused', async () => {
    const graph = await prepared();
    await graph.write((writer) =>
      writer.write('MATCH (g:Guard) SET g.schemaVersion = $v', { v: schemaVersion + 1 }),
    );
    await graph.close();
    expect(await refusal()).toBeInstanceOf(CannotOpen);
    expect(await refusal({ readOnly: true })).toBeInstanceOf(CannotOpen);
  });
});

describe('a reader', () => {
  it('beside a writer sees all that was committed when it opened, and nothing later', async () => {
    const writer = await prepared();
    await add(writer, 'a');
    const reader = await open({ readOnly: true });
    await add(writer, 'b');
    expect(await ids(reader)).toEqual(['a']);
    expect(await reader.read((r) => r.searchText(['a'], 5))).toEqual(['a']);
    expect(await ids(await open({ readOnly: true }))).toEqual(['a', 'b']);
    expect(await ids(writer)).toEqual(['a', 'b']);
  });

  it('does not keep a writer from opening', async () => {
    await (await prepared()).close();
    await open({ readOnly: true });
    await add(await open(), 'later');
  });

  it('cannot write', async () => {
    await prepared();
    const reader = await open({ readOnly: true });
    await expect(add(reader, 'x')).rejects.toBeInstanceOf(Unavailable);
    await reader.prepare();
    expect(await reader.stampedVersion()).toBe(schemaVersion);
  });

  it('of nothing is told so, and makes nothing', async () => {
    const error = await refusal({ readOnly: true });
    expect(error).toBeInstanceOf(CannotOpen);
    expect(await readdir(folder)).toEqual([]);
  });

  it('sees every acknowledged write of a process that writes all the time, and no half of one', async () => {
    const child = (await bundledChild('writing-child'))([path, 'w']);
    await nextMessage(child);
    let acknowledged = 0;
    child.on('message', () => {
      acknowledged += 1;
    });
    for (let round = 0; round < 10; round += 1) {
      await nextMessage(child);
      const before = acknowledged;
      const reader = await openEmbedded({ path, readOnly: true });
      const halves = await reader.read((r) =>
        r.read('MATCH (n:Entity) RETURN n.half AS half, count(n) AS n ORDER BY half'),
      );
      await reader.close();
      expect(halves[0]?.['n']).toBe(halves[1]?.['n']);
      expect(halves[0]?.['n']).toBeGreaterThanOrEqual(before);
    }
    await killed(child);
  }, 20_000);
});

describe('a damaged file', () => {
  /** A folder as a killed process leaves it: a file, and a log of later commits. */
  async function crashed(): Promise<void> {
    const graph = await prepared();
    for (let number = 0; number < 200; number += 1) await add(graph, `n${number}`);
    await graph.close();
    const again = await open();
    for (let number = 200; number < 300; number += 1) await add(again, `n${number}`);
    const copy = join(folder, 'crashed');
    await cp(join(folder, 'deep'), copy, { recursive: true });
    path = join(copy, 'graph.grafeo');
  }

  const log = async () => join(`${path}.wal`, (await readdir(`${path}.wal`))[0] ?? '');
  const flip = async (file: string, part: number) => {
    const bytes = await readFile(file);
    const at = Math.floor(bytes.length * part);
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    await writeFile(file, bytes);
  };

  it('opens when it is not damaged after all', async () => {
    await crashed();
    expect(await ids(await open())).toHaveLength(300);
  });

  it.each<[string, () => Promise<void>]>([
    ['cut to nothing', () => truncate(path, 0)],
    ['cut to its header', () => truncate(path, 4_096)],
    ['cut in the middle', async () => truncate(path, Math.floor((await readFile(path)).length / 2))],
    ['overwritten', () => writeFile(path, 'hello world')],
    ['removed beside its log', () => rm(path)],
    ['flipped in its header', () => flip(path, 0.0003)],
    ['flipped in its log', async () => flip(await log(), 0.5)],
    ['flipped near the end of its log', async () => flip(await log(), 0.99)],
    [
      'cut in its log',
      async () => truncate(await log(), Math.floor((await readFile(await log())).length / 2)),
    ],
    ['without its log', () => rm(`${path}.wal`, { recursive: true })],
  ])('is refused with advice, and left as it is: %s', async (_, damage) => {
    await crashed();
    await damage();
    const left = await readdir(join(path, '..'), { recursive: true });
    for (const readOnly of [true, false]) {
      const error = await refusal({ readOnly });
      expect(error).toBeInstanceOf(CannotOpen);
      expect(error.message).toContain(join(folder, 'crashed'));
      expect(error.message).not.toContain('\n');
      expect(await readdir(join(path, '..'), { recursive: true })).toEqual(left);
    }
  });

  it.each(Array.from({ length: 12 }, (_, index) => (index + 0.5) / 12))(
    'holds everything or is refused when one byte is flipped, at %d of its length',
    async (part) => {
      await crashed();
      await flip(path, part);
      const graph = await openEmbedded({ path }).catch((error: unknown) => error as Error);
      if (graph instanceof Error) return expect(graph).toBeInstanceOf(CannotOpen);
      opened.push(graph);
      expect(await ids(graph)).toHaveLength(300);
    },
  );
});
