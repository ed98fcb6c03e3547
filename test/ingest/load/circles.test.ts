// Links that lead to an end within each dossier, and in a circle through what is recorded already.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { reviseThing } from '../../../src/ingest/changes/revise.ts';
import { type CheckedDossier, checkDossier } from '../../../src/ingest/dossier/check.ts';
import { graphDigest } from '../../../src/ingest/graph-digest.ts';
import { load } from '../../../src/ingest/load/load.ts';
import { ClosesCircle, incomingOf, planLoad } from '../../../src/ingest/load/plan.ts';
import { circlesWith } from '../../../src/ingest/recorded-circles.ts';
import { countingGraph } from '../../graph/counting-graph.ts';
import { engineMissing, openPreparedGraph } from '../../graph/engine.ts';
import { folderOf } from '../dossier/small-dossier.ts';

const person = (name: string, of?: string) =>
  `  ${name}: { kind: Person${of ? `, represents: [{ actor: ${of}, role: envoy }]` : ''} }\n`;
const dossier = (...actors: string[]) =>
  checkDossier(folderOf({ 'dossier.yaml': `dossier: one\ntitle: One\nactors:\n${actors.join('')}` }));
const thing = ({ things }: CheckedDossier, id: string) => things.find((one) => one.thing.id === id)!.thing;
let graph: Graph;

describe.skipIf(engineMissing)('a load that links what is recorded', () => {
  let closing: CheckedDossier;
  beforeEach(async () => {
    graph = await openPreparedGraph();
    const first = await dossier(person('ada'), person('berta', 'cleo'), person('cleo'));
    await load(graph, [first]);
    // Since then somebody has found out for whom Cleo speaks.
    const envoy = { type: 'REPRESENTS', to: 'actor:ada', properties: { role: 'envoy' } };
    await reviseThing(graph, { ...thing(first, 'actor:cleo'), edges: [envoy] }, { by: 'Ada' });
    closing = await dossier(person('ada', 'berta'), person('berta', 'cleo'), person('cleo'));
  });
  afterEach(() => graph.close());

  it('in a circle is refused with the way around and its place, and writes nothing', async () => {
    const before = await graph.read(graphDigest);
    const refused = await load(graph, [closing]).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ClosesCircle);
    const { message } = refused as Error;
    expect(message).toContain('actor:ada → actor:berta → actor:cleo → actor:ada');
    expect(message).toContain(`${closing.folder}/dossier.yaml:4`);
    expect(await graph.read(graphDigest)).toBe(before);
  });

  it('to what leaves with it closes none', async () => {
    const changed = [thing(closing, 'actor:ada')];
    const circles = (gone: string[]) =>
      graph.read((reader) => circlesWith(reader, changed, new Set(gone))).then((all) => all.length);
    expect([await circles([]), await circles(['actor:cleo'])]).toEqual([1, 0]);
  });

  it('to what led on once, and leads on no more, closes none', async () => {
    const cleo = thing(closing, 'actor:cleo');
    await reviseThing(graph, { ...cleo, edges: [] }, { by: 'Ada' });
    const changed = [thing(closing, 'actor:ada')];
    expect(await graph.read((reader) => circlesWith(reader, changed))).toEqual([]);
  });

  it('is looked through in one round trip a step that leads away from what changes', async () => {
    const trips = async (next: CheckedDossier) => {
      const counted = countingGraph(graph);
      await counted.read((reader) => planLoad(reader, ['one'], incomingOf([next]), false));
      return counted.counts.roundTrips;
    };
    expect(await trips(await dossier(person('ada'), person('berta', 'cleo'), person('cleo')))).toBe(2);
    const apart = await dossier(
      person('ada'),
      person('berta', 'cleo'),
      person('cleo'),
      person('dora', 'berta'),
    );
    // Dora represents Berta, she Cleo, and she Ada.
    expect(await trips(apart)).toBe(2 + 3);
  });
});
