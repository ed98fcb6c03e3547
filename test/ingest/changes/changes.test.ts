import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { ChangeConflict, ChangeRefused, UnknownThing } from '../../../src/ingest/changes/errors.ts';
import { gradeClaim, gradeSource } from '../../../src/ingest/changes/grade.ts';
import { judgeSame } from '../../../src/ingest/changes/judge.ts';
import { restore, retract } from '../../../src/ingest/changes/retract.ts';
import { reviseThing } from '../../../src/ingest/changes/revise.ts';
import { type CheckedDossier, checkDossier } from '../../../src/ingest/dossier/check.ts';
import { graphDigest } from '../../../src/ingest/graph-digest.ts';
import { load } from '../../../src/ingest/load/load.ts';
import type { CodedEdge, Thing } from '../../../src/model/thing.ts';
import { pageHistory } from '../../../src/queries/look-ups/history.ts';
import type { PageRequest } from '../../../src/queries/shared/page.ts';
import { readClaims } from '../../../src/queries/shared/whole-claims.ts';
import { whoReported } from '../../../src/queries/who-reported.ts';
import { engineMissing, openPreparedGraph } from '../../graph/engine.ts';

const retelt = 'claim:nordwire-0411/cap';
const retelling = 'claim:strait-times-0412/cap';
const by = 'Ada';
const reason = 'misread';
let tutorial: CheckedDossier;
let graph: Graph;

describe.skipIf(engineMissing)('a change', () => {
  beforeAll(async () => {
    tutorial = await checkDossier(fileURLToPath(new URL('../../../seed/halvard-strait/', import.meta.url)));
    graph = await openPreparedGraph();
  });
  afterAll(() => graph?.close());
  beforeEach(async () => {
    await graph.write((writer) => writer.write('MATCH (n) WHERE NOT n:Guard DETACH DELETE n'));
    await load(graph, [tutorial]);
  });

  const thing = (id: string): Thing => tutorial.things.find((coded) => coded.thing.id === id)!.thing;
  const linked = (id: string, ...edges: CodedEdge[]): Thing => {
    const types = new Set(edges.map(({ type }) => type));
    return { ...thing(id), edges: [...thing(id).edges.filter(({ type }) => !types.has(type)), ...edges] };
  };
  const put = (id: string, properties: Thing['properties']): Thing => ({
    ...thing(id),
    properties: { ...thing(id).properties, ...properties },
  });
  const history = async (id: string, request: Partial<PageRequest> = {}) => {
    const page = { size: 100, direction: 'FORWARD', from: null, ...request } as const;
    return (await graph.read((reader) => pageHistory(reader, id, page))).items;
  };
  const live = () => graph.read((reader) => graphDigest(reader, { history: false }));
  const whole = () => graph.read((reader) => graphDigest(reader));
  const claim = async (id: string) => (await graph.read((reader) => readClaims(reader, [id])))[0]!;
  /** The error of a change that must be refused and must leave no trace. */
  const refusal = async (change: () => Promise<unknown>): Promise<unknown> => {
    const before = await whole();
    const error = await change().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(await whole()).toBe(before);
    return error;
  };

  it('takes effect at once on everything derived, and is in the history with who, when and why', async () => {
    const now = () => Date.parse('2031-06-01T12:00:00.000Z');
    const revised = put(retelt, { rank: 'DEPRECATED' });
    const changed = await reviseThing(graph, revised, { by, reason, now, version: 1 });
    expect(changed).toMatchObject({ id: retelt, version: 2 });
    expect((await claim(retelt)).rank).toBe('DEPRECATED');
    const answer = await graph.read((reader) => whoReported(reader, { id: 'demand:landing-cap' }));
    expect(answer!.support.claims.map(({ id }) => id)).not.toContain(retelt);
    expect(await history(retelt)).toEqual([
      { id: retelt, version: 2, at: changed.at, by, action: 'REVISE', reason },
      { id: retelt, version: 1, at: expect.any(String), by: 'load', action: 'CREATE', reason: null },
    ]);
  });

  it('that says what is recorded already writes nothing', async () => {
    const before = await whole();
    expect(await reviseThing(graph, thing(retelt), { by })).toEqual({ id: retelt, version: 1, at: null });
    expect(await whole()).toBe(before);
  });

  it('lists the history newest first, a page at a time', async () => {
    for (const credibility of [1, 2, 3, 4]) await gradeClaim(graph, retelt, credibility, { by });
    const versions = async (options: Partial<PageRequest>) =>
      (await history(retelt, options)).map(({ version }) => version);
    expect(await versions({})).toEqual([5, 4, 3, 2, 1]);
    expect(await versions({ size: 2 })).toEqual([5, 4]);
    expect(await versions({ size: 2, from: '4' })).toEqual([3, 2]);
    expect(await versions({ size: 2, direction: 'BACKWARD' })).toEqual([2, 1]);
    expect(await versions({ size: 2, direction: 'BACKWARD', from: '2' })).toEqual([4, 3]);
    expect(await history('claim:no/such')).toEqual([]);
  });

  it('by retraction leaves links to it inert, and restoring brings them and every answer back', async () => {
    const before = await live();
    await retract(graph, retelt, { by, reason });
    const orphan = await claim(retelling);
    expect(orphan.restates).toBeNull();
    expect(orphan.originRule).toBe(5);
    expect(await graph.read((reader) => readClaims(reader, [retelt]))).toEqual([]);
    await restore(graph, retelt, { by });
    expect((await claim(retelling)).restates?.claim).toBe(retelt);
    expect(await live()).toBe(before);
    const actions = (await history(retelt)).map(({ action }) => action);
    expect(actions).toEqual(['RESTORE', 'RETRACT', 'CREATE']);
  });

  it('by grading keeps everything else, and shows in the graph', async () => {
    const source = tutorial.things.find((coded) => coded.thing.labels.includes('Outlet'))!.thing.id;
    const grade = { reliability: 'B', assessor: 'Ada', assessed: '2031-06' };
    await gradeSource(graph, source, grade, { by });
    await gradeClaim(graph, retelt, 2, { by });
    const [row] = await graph.read((reader) =>
      reader.read('MATCH (s:Source) WHERE s.id = $id RETURN properties(s) AS properties', { id: source }),
    );
    expect(row!['properties']).toMatchObject({ ...grade, name: thing(source).properties['name'] });
    expect(await claim(retelt)).toMatchObject({ credibility: 2, stance: 'DEMANDS' });
  });

  it('by judgement joins two in every answer, and UNSURE undoes it', async () => {
    const before = await live();
    const [a, b] = ['demand:landing-cap', 'demand:observers-aboard'];
    const claims = async () => {
      const answer = await graph.read((reader) => whoReported(reader, { id: a! }));
      return answer!.support.claims.length;
    };
    const alone = await claims();
    await judgeSame(graph, a!, b!, 'SAME', { by, reason: 'one demand' });
    expect(await claims()).toBeGreaterThan(alone);
    await judgeSame(graph, b!, a!, 'UNSURE', { by });
    expect(await claims()).toBe(alone);
    await retract(graph, `judgement:${a}~${b}`, { by, reason });
    expect(await live()).toBe(before);
  });

  it('by judgement is refused where SAME would join what is judged DIFFERENT', async () => {
    const [a, b, c] = ['talks:dawn-call', 'talks:may-summit', 'talks:second-call'] as const;
    await judgeSame(graph, a, b, 'SAME', { by });
    await judgeSame(graph, a, c, 'DIFFERENT', { by });
    const error = await refusal(() => judgeSame(graph, b, c, 'SAME', { by }));
    expect(error).toBeInstanceOf(ChangeConflict);
    expect(error).toMatchObject({ kind: 'JUDGEMENTS', others: [`judgement:${[a, c].sort().join('~')}`] });
  });

  it('made for another version is a conflict that says who was first', async () => {
    await gradeClaim(graph, retelt, 3, { by: 'Berta' });
    const error = await refusal(() =>
      reviseThing(graph, put(retelt, { rank: 'PREFERRED' }), { by, version: 1 }),
    );
    expect(error).toMatchObject({ kind: 'VERSION', message: expect.stringContaining('Berta') });
    const again = await refusal(() => reviseThing(graph, thing(retelt), { by, version: 0 }));
    expect(again).toMatchObject({ kind: 'VERSION' });
  });

  it('of an id that nothing has, or that was retracted, is refused by its own kind of error', async () => {
    for (const change of [
      () => retract(graph, 'claim:no/such', { by, reason }),
      () => restore(graph, 'claim:no/such', { by }),
      () => gradeClaim(graph, 'claim:no/such', 1, { by }),
    ])
      expect(await refusal(change)).toBeInstanceOf(UnknownThing);
    await retract(graph, retelt, { by, reason });
    expect(await refusal(() => gradeClaim(graph, retelt, 1, { by }))).toMatchObject({ kind: 'RETRACTED' });
    expect(await refusal(() => reviseThing(graph, thing(retelt), { by }))).toMatchObject({
      kind: 'RETRACTED',
    });
    expect(await refusal(() => retract(graph, retelt, { by, reason }))).toMatchObject({ kind: 'RETRACTED' });
    expect(await refusal(() => restore(graph, retelling, { by }))).toMatchObject({ kind: 'NOT_RETRACTED' });
  });

  it('that would leave live words in the air is refused with those who name the thing', async () => {
    const error = await refusal(() => retract(graph, 'actor:halvard', { by, reason }));
    expect(error).toMatchObject({ kind: 'STILL_NAMED' });
    expect((error as ChangeConflict).others.length).toBeGreaterThan(0);
  });

  it('that closes a circle is refused with the circle', async () => {
    const circle = linked(retelt, {
      type: 'RESTATES',
      to: retelling,
      properties: { drift: ['SAME'], driftFrom: [''], driftTo: [''] },
    });
    const error = await refusal(() => reviseThing(graph, circle, { by }));
    expect(error).toBeInstanceOf(ChangeRefused);
    expect(String(error)).toContain(`${retelt} → ${retelling} → ${retelt}`);
  });

  it.each([
    ['a link to nothing', 'edges.ABOUT', () => linked(retelt, edge('ABOUT', 'demand:no-such'))],
    ['a link of the wrong kind', 'edges.HELD_BY', () => linked(retelt, edge('HELD_BY', 'talks:may-summit'))],
    ['a date that is none', 'properties.said', () => put(retelt, { said: 'last week' })],
    ['a stance that is none', 'properties.stance', () => put(retelt, { stance: 'WANTS' })],
    ['no phrase', 'edges.EVIDENCED_BY', () => without(thing(retelt), 'EVIDENCED_BY')],
    ['a position without holder', 'edges.HELD_BY', () => without(thing(retelt), 'HELD_BY')],
    ['a derived property', 'properties.origin', () => put(retelt, { origin: 'actor:halvard' })],
    ['labels of another kind', 'labels', () => ({ ...thing(retelt), labels: ['Entity', 'Demand'] })],
    ['a nameless actor', 'properties.name', () => put('actor:halvard', { name: ' ' })],
    ['an id of no kind', 'id', () => ({ ...thing(retelt), id: 'thing:x' })],
  ])('to a thing with %s is refused with its path', async (_, path, given) => {
    const error = await refusal(() => reviseThing(graph, given(), { by }));
    expect(error).toBeInstanceOf(ChangeRefused);
    expect((error as ChangeRefused).faults.map((fault) => fault.path)).toContain(path);
  });

  it('without a name or, for a retraction, a reason is refused', async () => {
    expect(await refusal(() => reviseThing(graph, thing(retelt), { by: ' ' }))).toBeInstanceOf(ChangeRefused);
    expect(await refusal(() => retract(graph, retelt, { by, reason: '' }))).toBeInstanceOf(ChangeRefused);
    expect(await refusal(() => gradeClaim(graph, retelt, 7, { by }))).toBeInstanceOf(ChangeRefused);
  });
});

function edge(type: string, to: string): CodedEdge {
  return { type, to, properties: {} };
}

function without(thing: Thing, type: string): Thing {
  return { ...thing, edges: thing.edges.filter((one) => one.type !== type) };
}
