import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph, Reader } from '../../src/graph/graph.ts';
import { canonicalBody } from '../../src/model/thing.ts';
import { meetings } from '../../src/queries/meetings.ts';
import { positions } from '../../src/queries/positions.ts';
import { readThings } from '../../src/queries/shared/record.ts';
import { whatChanged } from '../../src/queries/what-changed.ts';
import { whoReported } from '../../src/queries/who-reported.ts';
import { engine, engineMissing, openPreparedGraph } from '../graph/engine.ts';
import { begin, histories, take } from '../ingest/changes/histories.ts';

const runs = engine === 'neo4j' ? 5 : 60;
let graph: Graph;

/** Read in part, read whole and followed, read whole. */
const ways = [undefined, { followed: 99, inPart: 0 }, { followed: 0, inPart: 0 }];

const lastChange = 'MATCH (g:Guard) RETURN g.lastChange AS at';

/** The full answers at a moment, as lines: whoever asks both moments sees what is another. */
async function fullAnswers(reader: Reader, knownAt: string, asOf: string | null): Promise<FullAnswers> {
  const moment = { knownAt, asOf };
  const things = await readThings(reader, knownAt);
  const isOf = (prefix: string) => things.filter(({ id }) => id.startsWith(prefix));
  const held = await positions(reader, {}, moment);
  const origins = new Set<string>();
  for (const { id } of [...isOf('demand:'), ...isOf('talks:')]) {
    const told = await whoReported(reader, { id }, moment);
    const about = String(told!.about!.properties['canonical']);
    for (const { source } of told!.origins) origins.add(`${about} ${source.canonical}`);
  }
  const talks = (await meetings(reader, {}, moment)).meetings;
  return {
    things: new Set(things.map(canonicalBody)),
    positions: new Set(
      held!.positions.map(
        (one) => `${one.holder.canonical} ${one.demand.canonical} ${JSON.stringify(shown(one))}`,
      ),
    ),
    origins,
    talks: new Set(talks.map(({ talks, account }) => `${talks.id} ${account.status}`)),
  };
}
type FullAnswers = Readonly<Record<'things' | 'positions' | 'origins' | 'talks', ReadonlySet<string>>>;

function shown({ stance, since, sinceBasis, order, asCondition, support }: Standing) {
  const ids = [support.documents, support.claims].map((all) => all.map(({ id }) => id));
  const canonical = [support.outlets, support.origins].map((all) => all.map((one) => one.canonical));
  const { firstHand, onRecord, modality, conditional, disputed, firstSaid, lastSaid } = support;
  const flags = [firstHand, onRecord, modality, conditional, disputed, firstSaid, lastSaid];
  return { stance, since, sinceBasis, order, asCondition, ids, canonical, flags };
}
type Standing = Awaited<ReturnType<typeof whatChanged>>['positions'][number]['before'][number];

/** The two words that a line begins with, of all lines that only one side has. */
function differing(a: ReadonlySet<string>, b: ReadonlySet<string>, words: number): string[] {
  const lines = [...[...a].filter((one) => !b.has(one)), ...[...b].filter((one) => !a.has(one))];
  return [...new Set(lines.map((line) => line.split(' ').slice(0, words).join(' ')))].sort();
}

describe.skipIf(engineMissing)('what changed', () => {
  beforeAll(async () => {
    graph = await openPreparedGraph();
  });
  afterAll(() => graph?.close());

  it('is the difference of the two full answers, whatever happened in between', async () => {
    const found = { things: 0, positions: 0, origins: 0, talks: 0 };
    const compared = fc.asyncProperty(histories(4), fc.nat(11), async (history, number) => {
      const telling = await begin(graph, history);
      const moments: string[] = [];
      const mark = async () =>
        moments.push(await graph.read(async (reader) => String((await reader.read(lastChange))[0]!['at'])));
      await mark();
      for (const step of history.steps) {
        await take(telling, step);
        await mark();
      }
      const bounds = ways[number % ways.length];
      const asOf = number % 4 === 3 ? '2031-03-01' : null;
      const since = moments[number % moments.length]!;
      for (const until of new Set(moments.filter((at) => at >= since))) {
        await graph.read(async (reader) => {
          const changes = await whatChanged(reader, { since, until, first: 500 }, { asOf }, bounds);
          const before = await fullAnswers(reader, since, asOf);
          const after = await fullAnswers(reader, until, asOf);
          const told = {
            things: asOf === null ? changes.counts.claims + changes.counts.things : 0,
            positions: changes.positions.map(
              ({ holder, demand }) => `${holder.canonical} ${demand.canonical}`,
            ),
            origins: changes.origins.map(({ about, origin }) => `${about.canonical} ${origin.canonical}`),
            talks: changes.talks.map(({ talks }) => talks.canonical),
          };
          const bodies = [
            ...[...before.things].filter((one) => !after.things.has(one)),
            ...[...after.things].filter((one) => !before.things.has(one)),
          ];
          expect(told).toEqual({
            things: asOf === null ? new Set(bodies.map((body) => JSON.parse(body).id)).size : 0,
            positions: differing(before.positions, after.positions, 2),
            origins: differing(before.origins, after.origins, 2),
            talks: differing(before.talks, after.talks, 1),
          });
          for (const { before: was, after: is } of changes.positions) {
            const line = (one: Standing) =>
              `${one.holder.canonical} ${one.demand.canonical} ${JSON.stringify(shown(one))}`;
            for (const one of was) expect(before.positions).toContain(line(one));
            for (const one of is) expect(after.positions).toContain(line(one));
          }
          found.things += told.things;
          found.positions += told.positions.length;
          found.origins += told.origins.length;
          found.talks += told.talks.length;
        });
      }
    });
    await fc.assert(compared, { numRuns: runs });
    if (runs >= 50) for (const count of Object.values(found)) expect(count).toBeGreaterThan(0);
  }, 120_000);
});
