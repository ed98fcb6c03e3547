import { describe, expect, it } from 'vitest';
import { judgeSame } from '../../src/ingest/changes/judge.ts';
import { retract } from '../../src/ingest/changes/retract.ts';
import type { ReportedShift } from '../../src/model/reported-shifts.ts';
import type { Caution, ShiftSide, ShiftStep } from '../../src/model/shifts.ts';
import { type ShiftsOptions, shifts } from '../../src/queries/shifts.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing } from '../graph/engine.ts';
import { type ExpectedRow, expectedRows } from '../model/expected.ts';
import { loadedGraph } from './tutorial-graph.ts';

const file = new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url);
const expected = expectedRows(file, 'Shifts');
const dossier = 'halvard-strait';

describe.skipIf(engineMissing)('shifts', () => {
  const held = loadedGraph('halvard-strait', 'ukraine-talks');
  const ask = (actor: string, asked?: ShiftsOptions) =>
    held.graph.read((reader) => shifts(reader, actor, asked));

  it.each([...new Set(expected.map(({ asOf, actor }) => `${actor} ${asOf}`))])(
    'of %s are those worked out by hand',
    async (key) => {
      const [actor, asOf] = key.split(' ');
      const answer = (await ask(`actor:${actor}`, { dossier, asOf: asOf === '-' ? null : asOf! }))!;
      const rows = expected.filter((row) => row['actor'] === actor && row['asOf'] === asOf);
      expect(inOrder([...answer.steps.map(shown), ...answer.reported.map(reported)])).toEqual(
        inOrder(rows.map(({ asOf: _, actor: __, ...row }) => row)),
      );
      expect(answer.steps.every(({ because }) => because.length > 20)).toBe(true);
    },
  );

  it('on one issue are the same steps, and no others', async () => {
    const all = (await ask('actor:norrland', { dossier }))!;
    const one = (await ask('actor:norrland', { dossier, issue: 'issue:observers' }))!;
    const on = ({ issue }: { readonly issue: { readonly id: string } | null }) =>
      issue?.id === 'issue:observers';
    expect(one.steps).toEqual(all.steps.filter(on));
    expect(one.steps).toHaveLength(2);
    expect(one.reported).toEqual(all.reported.filter(on));
    expect(one.undated.map(({ id }) => id)).toEqual(['claim:quay-sheet/refuses']);
  });

  it('count a delegate for his state only with roll-up', async () => {
    const coded = (await ask('actor:halvard', { dossier, rollUp: false, issue: 'issue:observers' }))!;
    expect(coded.steps).toEqual([]);
    const rolled = (await ask('actor:halvard', { dossier, issue: 'issue:observers' }))!;
    expect(rolled.steps.map(({ from }) => from.through.map(({ id }) => id))).toEqual([['actor:ida-berg']]);
  });

  it('of the five articles list as UNCLEAR what their dates cannot order, and the reported shift beside', async () => {
    const answer = (await ask('actor:russia', { issue: 'issue:alignment' }))!;
    expect(answer.steps.map((step) => `${step.basis} ${step.direction}`)).toContain('STANCE UNCLEAR');
    expect(answer.steps.every(({ direction }) => direction === 'UNCLEAR')).toBe(true);
    expect(answer.reported.map(({ direction, support }) => [direction, support.documents.length])).toEqual([
      ['HARDENED', 2],
    ]);
  });

  it('answer at a past moment what was answered then, and take two round trips', async () => {
    const asked = [
      ['actor:halvard', {}],
      ['actor:halvard', { issue: 'issue:landings' }],
      ['actor:jon-falk', {}],
      ['actor:norrland', { asOf: '2031-04-20' }],
      ['actor:russia', { rollUp: false }],
    ] as const;
    const all = () => Promise.all(asked.map(([actor, options]) => ask(actor, options)));
    const now = await all();
    const at = 'MATCH (g:Guard) RETURN g.lastChange AS at';
    const knownAt = String((await held.graph.read((reader) => reader.read(at)))[0]!['at']);
    await judgeSame(held.graph, 'actor:ida-berg', 'actor:jon-falk', 'SAME', { by: 'Ada' });
    await retract(held.graph, 'claim:nordwire-0411/cap', { by: 'Ada', reason: 'a test' });
    expect(await all()).not.toEqual(now);
    for (const [i, [actor, options]] of asked.entries())
      expect([actor, await ask(actor, { ...options, knownAt })]).toEqual([actor, now[i]]);
    for (const [actor, options] of asked) {
      const counted = countingGraph(held.graph);
      await counted.read((reader) => shifts(reader, actor, options));
      expect(counted.counts.roundTrips).toBe(2);
    }
  }, 60_000);

  it('are null for an actor or an issue that is not known', async () => {
    expect(await ask('actor:nobody')).toBeNull();
    expect(await ask('actor:halvard', { issue: 'issue:nothing' })).toBeNull();
  });
});

function shown({ issue, from, to, direction, basis, rule, careful }: ShiftStep) {
  const through = [...new Set([...from.through, ...to.through].map(({ id }) => bare(id)))].sort();
  return {
    issue: bare(issue!.id),
    from: claimsOf(from),
    to: claimsOf(to),
    direction,
    basis,
    rule,
    careful: careful.map(caution).join(' ') || '-',
    through: through.join(' ') || '-',
  };
}

function reported({ issue, direction, support }: ReportedShift) {
  const to = support.claims.map(({ id }) => bare(id)).join(' ');
  const none = { from: '-', rule: '-', careful: '-', through: '-' };
  return { issue: bare(issue.id), to, direction, basis: 'REPORTED', ...none };
}

function claimsOf({ support }: ShiftSide): string {
  return support.claims
    .map(({ id }) => bare(id))
    .sort()
    .join(' ');
}

function caution({ kind, side }: Caution): string {
  return side === 'FROM' ? `from:${kind}` : kind;
}

function inOrder(rows: readonly ExpectedRow[]): ExpectedRow[] {
  const key = ({ issue, basis, from, to }: ExpectedRow) => `${issue} ${basis} ${from} ${to}`;
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function bare(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
