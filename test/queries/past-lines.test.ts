// Shifts and ranges of random histories: what is answered about a past moment is what was answered then.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph, Reader } from '../../src/graph/graph.ts';
import type { CodedEdge, Properties, Thing } from '../../src/model/thing.ts';
import { bargainingRange } from '../../src/queries/bargaining-range.ts';
import { shifts } from '../../src/queries/shifts.ts';
import { engine, engineMissing, openPreparedGraph } from '../graph/engine.ts';
import { begin, type History, histories, take } from '../ingest/changes/histories.ts';
import { claim, document } from '../model/build.ts';

const runs = engine === 'neo4j' ? 5 : 40;
let graph: Graph;

const lastChange = 'MATCH (g:Guard) RETURN g.lastChange AS at';
const actors = ['actor:halvard', 'actor:norrland'];
const demands = ['demand:cap', 'demand:floor'];
const issue = 'issue:landings';
const stances = ['DEMANDS', 'DEMANDS', 'CONSIDERS', 'REJECTS', 'OFFERS'];

/** The same history with a scale, and with claims that are mostly positions on it, many with a number. */
function lined({ editions: [first, second], steps }: History): History {
  return { editions: [withLines(first), withLines(second)], steps };
}

/** Something always moves, and there is always a gap, until the history changes it. */
const moved = [
  document('document:lines'),
  ...['2031-02-10', '2031-04-01'].flatMap((held) => [
    positionOf('halvard', 'demand:cap', held),
    positionOf('norrland', 'demand:floor', held),
  ]),
].map((thing) => having(thing, { dossier: 'random' }, []));

function positionOf(holder: string, about: string, held: string): Thing {
  const spec = {
    stance: 'DEMANDS',
    holder: `actor:${holder}`,
    about,
    held,
    document: 'document:lines',
  } as const;
  const number = Number(held.slice(5, 7)) * 10;
  return having(
    claim(`lines/${holder}-${held}`, spec),
    {
      quantityMeasure: 'catch',
      quantityUnit: 't',
      quantityApproximate: false,
      ...(holder === 'halvard' ? { quantityHigh: number } : { quantityLow: 100 - number }),
    },
    [],
  );
}

function withLines(things: readonly Thing[]): Thing[] {
  const known = new Set(things.map(({ id }) => id));
  const label = { actor: ['Actor', 'State'], demand: ['Demand'], issue: ['Issue'] };
  const missing = [...actors, ...demands, issue].filter((id) => !known.has(id));
  const plain = missing.map((id): Thing => {
    const labels = ['Entity', ...label[id.split(':')[0] as keyof typeof label]];
    return {
      id,
      labels,
      properties: { name: id, ...(id.startsWith('demand:') ? { text: id } : {}) },
      edges: [],
    };
  });
  return [...things, ...plain, ...moved].map((thing, i) => {
    if (thing.id === issue)
      return having(thing, {}, [
        edge('LOW_END', actors[0]!),
        edge('HIGH_END', actors[1]!),
        ...demands.map((to, at) => edge('SCALED', to, { level: at + 1 })),
      ]);
    if (demands.includes(thing.id)) {
      const number = thing.id === demands[0] ? numberOf(i) : {};
      return having(thing, number, [edge('CONCERNS', issue)]);
    }
    return thing.labels.includes('Claim') && !moved.includes(thing) ? asPosition(thing, i) : thing;
  });
}

function asPosition(claim: Thing, i: number): Thing {
  const about = claim.edges.find(({ type }) => type === 'ABOUT')?.to;
  if (claim.properties['stance'] === 'STATES' && about === issue)
    return having(claim, { shift: 'HARDENED' }, []);
  if (i % 5 === 0) return claim;
  const rest = claim.edges.filter(({ type }) => type !== 'ABOUT' && type !== 'HELD_BY');
  const edges = [edge('ABOUT', demands[i % 2]!), edge('HELD_BY', actors[(i >> 1) % 2]!)];
  const number = i % 3 === 0 ? {} : numberOf(i);
  return having({ ...claim, edges: rest }, { stance: stances[i % 5]!, negated: false, ...number }, edges);
}

function numberOf(i: number): Properties {
  const number = { quantityMeasure: 'catch', quantityUnit: 't', quantityApproximate: i % 3 === 0 };
  return { ...number, ...(i % 4 === 0 ? { quantityLow: 10 * i } : { quantityHigh: 7 * i }) };
}

function edge(type: string, to: string, properties: Properties = {}): CodedEdge {
  return { type, to, properties };
}

function having(thing: Thing, properties: Properties, edges: readonly CodedEdge[]): Thing {
  return { ...thing, properties: { ...thing.properties, ...properties }, edges: [...thing.edges, ...edges] };
}

/** Of everything, in several ways. */
async function ask(reader: Reader, how: number, knownAt: string | null) {
  const asked = { rollUp: how % 2 === 0, knownAt, asOf: how % 3 === 0 ? '2031-03' : null };
  const answers: Promise<unknown>[] = [
    ...actors.map((actor) => shifts(reader, actor, asked)),
    ...actors.map((actor) => shifts(reader, actor, { ...asked, issue })),
    bargainingRange(reader, issue, asked),
    bargainingRange(reader, issue, { ...asked, unit: 'boats' }),
  ];
  return Promise.all(answers);
}

describe.skipIf(engineMissing)('shifts and ranges', () => {
  beforeAll(async () => {
    graph = await openPreparedGraph();
  });
  afterAll(() => graph?.close());

  it('are at every moment what they were then, whatever happened since', async () => {
    let steps = 0;
    let gaps = 0;
    const replayed = fc.asyncProperty(histories(4).map(lined), async (history) => {
      const telling = await begin(graph, history);
      const kept: { at: string; how: number; answers: unknown }[] = [];
      for (const step of history.steps) {
        await take(telling, step);
        kept.push(
          await graph.read(async (reader) => {
            const at = String((await reader.read(lastChange))[0]!['at']);
            return { at, how: step.how, answers: await ask(reader, step.how, null) };
          }),
        );
      }
      for (const { at, how, answers } of kept) {
        expect(await graph.read((reader) => ask(reader, how, at))).toEqual(answers);
        const told = JSON.stringify(answers);
        steps += told.includes('"steps":[{') ? 1 : 0;
        gaps += told.includes('"distance"') ? 1 : 0;
      }
    });
    await fc.assert(replayed, { numRuns: runs });
    expect(steps).toBeGreaterThan(0);
    expect(gaps).toBeGreaterThan(0);
  }, 180_000);
});
