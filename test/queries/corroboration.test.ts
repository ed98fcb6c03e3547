import { describe, expect, it } from 'vitest';
import { gradeClaim, gradeSource } from '../../src/ingest/changes/grade.ts';
import { retract } from '../../src/ingest/changes/retract.ts';
import type { Claim } from '../../src/model/claim.ts';
import { type Corroboration, corroboration } from '../../src/queries/corroboration.ts';
import type { Asked } from '../../src/queries/shared/moment.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing } from '../graph/engine.ts';
import { expectedRows } from '../model/expected.ts';
import { loadedGraph } from './tutorial-graph.ts';

const expected = expectedRows(
  new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url),
  'Corroboration',
);
const cap = 'demand:landing-cap';
const by = 'Ada';

describe.skipIf(engineMissing)('corroboration', () => {
  const held = loadedGraph('halvard-strait', 'ukraine-talks');
  const ask = async (of: string, asked?: Asked) =>
    (await held.graph.read((reader) => corroboration(reader, of, asked)))!;
  const moment = async () => {
    const text = 'MATCH (g:Guard) RETURN g.lastChange AS at';
    return String((await held.graph.read((reader) => reader.read(text)))[0]!['at']);
  };

  it.each(expected)('answers for $about what was worked out by hand', async (row) => {
    expect({ about: row['about'], ...shown(await ask(row['about']!)) }).toEqual(row);
  });

  it('adds up in every answer: claims less those without origin less those folded are the origins', async () => {
    const text = 'MATCH (n:Entity)<-[:ABOUT]-(c:Claim) RETURN DISTINCT n.id AS id, c.id AS claim';
    const rows = await held.graph.read((reader) => reader.read(text));
    const ids = new Set(rows.flatMap((row) => [String(row['id']), String(row['claim'])]));
    for (const id of [...ids].filter((one) => /^(demand|talks|claim):/.test(one))) {
      const { support, steps, origins, firstHand, attributed, neither } = await ask(id);
      let left = steps[0]!.claims.length;
      for (const { kind, claims, left: after } of steps.slice(1)) {
        if (!['CHAINS', 'ORIGINS'].includes(kind)) left -= claims.length;
        expect([id, kind, after]).toEqual([id, kind, left]);
      }
      expect([steps[0]!.claims.length, steps.at(-1)!.left]).toEqual([
        support.claims.length,
        support.origins.length,
      ]);
      expect(steps.at(-1)!.claims).toHaveLength(support.origins.length);
      expect(origins.map(({ source }) => source.canonical).sort()).toEqual(
        support.origins.map(({ canonical }) => canonical),
      );
      expect(firstHand.length + attributed.length + neither.length).toBe(support.claims.length);
    }
    expect(ids.size).toBeGreaterThan(100);
  });

  it('says of each chain by which rule it ends where it does, in a sentence', async () => {
    const [nordwire] = (await ask(cap)).circular;
    const sentences = new Map(nordwire!.collapses.map(({ claim, sentence }) => [bare(claim.id), sentence]));
    expect(sentences.get('nordwire-0411/cap')).toBe(
      "Its voice, an aide to Halvard's delegation, is anonymous; Nordwire heard it.",
    );
    expect(sentences.get('strait-times-0412/cap')).toBe(
      'It is coded as retelling "Strait rivals meet in Port Ise", or the report behind it, so it has the same origin: Nordwire.',
    );
    const [norrland] = (await ask('demand:observers-aboard')).circular;
    expect(norrland!.collapses.map(({ sentence }) => sentence)).toEqual([
      'Its voice, Marta Lind, spoke for Norrland.',
      "Its voice, Norrland's fisheries ministry, spoke for Norrland.",
    ]);
  });

  it('does not call fragile what another origin says too, and does so when that one is gone', async () => {
    expect((await ask(cap)).fragile).toEqual([]);
    await retract(held.graph, 'claim:fjordpress-0414/forty', { by, reason: 'a test' });
    const { fragile } = await ask(cap);
    expect(fragile.map(({ claim, restatedBy }) => [bare(claim.id), restatedBy.length])).toEqual([
      ['nordwire-0411/cap', 3],
    ]);
  });

  it('shows who graded what, and what nobody has graded', async () => {
    const { reliability, credibility } = await ask('demand:observers-aboard');
    const grades = reliability.map(({ source, grade }) => [bare(source.id), grade?.grade ?? null]);
    expect(grades.slice(0, 3)).toEqual([
      ['nordwire', 'B'],
      ['marta-lind', 'B'],
      ['strait-times', 'C'],
    ]);
    expect(grades).toContainEqual(['coast-gazette', null]);
    expect(reliability[0]!.grade).toEqual({ grade: 'B', assessor: 'Parley', assessed: '2031-05-05' });
    expect(credibility.map((one) => [one.credibility, one.claims.length])).toEqual([
      [6, 1],
      [null, 5],
    ]);
  });

  it('answers at a past moment what was answered then, grades too', async () => {
    const asked = [...expected.map((row) => row['about']!), 'demand:security-guarantees'];
    const now = await Promise.all(asked.map((id) => ask(id)));
    const early = await Promise.all(asked.map((id) => ask(id, { asOf: '2031-04-13' })));
    const knownAt = await moment();
    await gradeSource(
      held.graph,
      'source:nordwire',
      { reliability: 'E', assessor: by, assessed: '2031-06-01' },
      { by },
    );
    await gradeClaim(held.graph, 'claim:nordwire-0411/cap', 2, { by });
    await retract(held.graph, 'claim:nordwire-0411/closed', { by, reason: 'a test' });
    expect(await ask(cap)).not.toEqual(now[0]);
    expect(await Promise.all(asked.map((id) => ask(id, { knownAt })))).toEqual(now);
    expect(await Promise.all(asked.map((id) => ask(id, { knownAt, asOf: '2031-04-13' })))).toEqual(early);
  });

  it('keeps one dossier apart', async () => {
    expect((await ask(cap, { dossier: 'ukraine-talks' })).support.claims).toEqual([]);
    expect((await ask(cap, { dossier: 'halvard-strait' })).support.claims.length).toBeGreaterThan(0);
  });

  it('takes two round trips, however many claims there are', async () => {
    for (const id of [cap, 'claim:nordwire-0411/cap', 'talks:ise-meeting']) {
      const counted = countingGraph(held.graph);
      await counted.read((reader) => corroboration(reader, id));
      expect(counted.counts.roundTrips).toBe(2);
    }
  });

  it('gives null for an id that is not known', async () => {
    expect(await ask('demand:nothing')).toBeNull();
  });
});

function shown({ steps, circular, fragile, firstHand, attributed }: Corroboration) {
  return {
    steps: steps.map(({ kind, claims, left }) => `${kind} ${claims.length}/${left}`).join(', '),
    circular: list(
      circular.map(
        ({ origin, kind, collapses }) =>
          `${bare(origin.canonical)} ${kind}: ${collapses
            .map(({ claim, rule }) => `${bare(claim.id)} ${rule}`)
            .sort()
            .join(', ')}`,
      ),
    ),
    fragile: list(fragile.map(({ claim, restatedBy }) => `${bare(claim.id)} < ${ids(restatedBy)}`)),
    'first-hand': ids(firstHand),
    attributed: ids(attributed),
  };
}

function ids(claims: readonly Claim[]): string {
  return (
    claims
      .map(({ id }) => bare(id))
      .sort()
      .join(' ') || '-'
  );
}

function list(items: readonly string[]): string {
  return [...items].sort().join('; ') || '-';
}

function bare(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
