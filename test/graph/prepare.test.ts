// Preparing a graph, its version, and the end of it.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  BadStatement,
  CannotOpen,
  Conflict,
  type Graph,
  schemaVersion,
  Unavailable,
} from '../../src/graph/graph.ts';
import { engine, engineMissing, openTestGraph } from './engine.ts';

describe.skipIf(engineMissing)('a graph', () => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await openTestGraph();
  });
  afterEach(() => graph.close());

  const guard = () => graph.read((reader) => reader.read('MATCH (g:Guard) RETURN g {.*} AS guard'));

  it('has no version before it is prepared, and takes no writes', async () => {
    expect(await graph.stampedVersion()).toBeNull();
    await expect(graph.write((writer) => writer.write('CREATE (:T)'))).rejects.toBeInstanceOf(BadStatement);
  });

  it('is stamped once: preparing it again changes nothing', async () => {
    await graph.prepare();
    expect(await graph.stampedVersion()).toBe(schemaVersion);
    const before = await guard();
    expect(before).toEqual([{ guard: { id: 'guard', writes: 0, schemaVersion } }]);
    await graph.prepare();
    expect(await guard()).toEqual(before);
  });

  it('is prepared once by several at the same time', async () => {
    await Promise.all([graph.prepare(), graph.prepare(), graph.prepare()]);
    expect(await guard()).toHaveLength(1);
  });

  it('keeps ids unique once it is prepared', async () => {
    await graph.prepare();
    for (const label of [
      'Entity',
      'Claim',
      'Judgement',
      'Dossier',
      'Loaded',
      'Revision',
      'Guard',
      'Token',
      'Request',
    ]) {
      const twice = graph.write((writer) =>
        writer.write(`CREATE (:${label} {id: 'x'}) CREATE (:${label} {id: 'x'})`),
      );
      await expect(twice, label).rejects.toBeInstanceOf(Conflict);
    }
  });

  it('of an older version is brought up to this one', async () => {
    await graph.prepare();
    await graph.write((writer) => writer.write('MATCH (g:Guard) SET g.schemaVersion = 1'));
    await graph.prepare();
    expect(await graph.stampedVersion()).toBe(schemaVersion);
    await graph.write(async () => {});
  });

  it('of a newer version is refused, to write and to prepare', async () => {
    await graph.prepare();
    await graph.write((writer) =>
      writer.write('MATCH (g:Guard) SET g.schemaVersion = $v', { v: schemaVersion + 1 }),
    );
    await expect(graph.write(async () => {})).rejects.toBeInstanceOf(CannotOpen);
    await expect(graph.prepare()).rejects.toBeInstanceOf(CannotOpen);
    expect(await graph.stampedVersion()).toBe(schemaVersion + 1);
  });

  it('says which engine it is, where and in what state', async () => {
    expect(await graph.health()).toEqual({ ready: true, reason: null });
    await graph.stampedVersion();
    expect(graph.engine.name).toBe(engine);
    expect(graph.engine.version).toMatch(/^\d+\.\d+/);
    expect(graph.engine.where).not.toMatch(/password|parley-test/);
  });

  it('can be closed twice, and then answers nothing', async () => {
    await graph.close();
    await graph.close();
    await expect(graph.read((reader) => reader.read('RETURN 1 AS one'))).rejects.toBeInstanceOf(Unavailable);
    await expect(graph.write(async () => {})).rejects.toBeInstanceOf(Unavailable);
    expect((await graph.health()).ready).toBe(false);
  });
});
