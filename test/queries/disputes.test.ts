import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { DisputedPair } from '../../src/model/contested.ts';
import type { Support } from '../../src/model/support.ts';
import { disputes } from '../../src/queries/disputes.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing } from '../graph/engine.ts';
import { expectedRows } from '../model/expected.ts';
import { loadEmpty, loadedGraph } from './tutorial-graph.ts';

const expected = (heading: string) =>
  expectedRows(new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url), heading);
const asked = expected('Dispute columns').map((row) => row['of']!);

describe.skipIf(engineMissing)('disputes', () => {
  const held = loadedGraph('halvard-strait');
  const ask = (of: string | null, options = {}) => held.graph.read((reader) => disputes(reader, of, options));
  const disputeOf = async (of: string, options = {}) => (await ask(of, options))!.dispute!;

  it.each(expected('Dispute columns'))('puts $of into the columns worked out by hand', async (row) => {
    const dispute = await disputeOf(row['of']!);
    expect({
      of: dispute.about.id,
      status: dispute.status,
      'talks status': dispute.talksStatus ?? '-',
      affirm: ids(dispute.affirm),
      deny: ids(dispute.deny),
      'in part': ids(dispute.denyInPart),
      declined: silences(dispute.declined),
      'no reply': silences(dispute.noReply),
      idle: list(dispute.idle.map(bare)),
    }).toEqual(row);
  });

  it('finds the disputes worked out by hand, pair by pair, and why each counts', async () => {
    const { disputed } = (await ask(null))!;
    expect(sorted(disputed.flatMap(({ pairs }) => pairs).flatMap(rows))).toEqual(
      sorted(expected('Disputes')),
    );
    for (const { thing, pairs } of disputed) {
      const own = await disputeOf(thing.id);
      const effective = own.pairs.filter((pair) => rows(pair).length > 0);
      expect(sorted(effective.flatMap(rows)), thing.id).toEqual(sorted(pairs.flatMap(rows)));
    }
  });

  it('tells pairs that cannot both hold from denials', async () => {
    const { pairs } = await disputeOf('talks:ise-meeting');
    const contradictory = (a: string, b: string) =>
      pairs.find(({ claim, against }) => bare(claim) === a && bare(against) === b)!.contradictory;
    expect(contradictory('nordwire-0411/met-subject', 'fjordpress-0414/rescue')).toBe(true);
    expect(contradictory('nordwire-0411/met-subject', 'fjordpress-0414/not-landings')).toBe(false);
  });

  it('finds the aspects on which claims differ, with the origins of each', async () => {
    const found = [];
    for (const of of asked) {
      const { aspects } = await disputeOf(of);
      for (const { role, contradictory, values } of aspects)
        for (const { value, support, denials } of values)
          found.push({
            of,
            role,
            value: value.id,
            claims: ids(support),
            origins: list(support.origins.map(({ id }) => id)),
            'denied by': list(denials.map(bare)),
            contradictory: String(contradictory),
          });
    }
    expect(sorted(found)).toEqual(sorted(expected('Disputed aspects')));
  });

  it('lists without a thing what is disputed by most origins first', async () => {
    const { disputed, truncated } = (await ask(null, { dossier: 'halvard-strait' }))!;
    const found = disputed.map((one) => ({
      thing: one.thing.id,
      'disputed claims': String(one.disputed.claims.length),
      'disputing claims': String(one.disputing.claims.length),
      'disputing origins': String(one.disputing.origins.length),
    }));
    expect([found, truncated]).toEqual([expected('Most disputed'), false]);
    await loadEmpty(held.graph, 'other');
    expect((await ask(null, { dossier: 'other' }))!.disputed).toEqual([]);
  });

  it('a denial covers only the time before it: a later meeting is held, and the denial is idle', async () => {
    const before = await disputeOf('talks:lantern-meeting', { asOf: '2031-04-20' });
    expect([before.talksStatus, before.status]).toEqual(['DENIED', 'NOT_STATED']);
    const after = await disputeOf('talks:lantern-meeting', { asOf: '2031-04-22' });
    expect([after.talksStatus, after.idle.map(bare)]).toEqual(['HELD', ['nordwire-0411/no-lantern']]);
  });

  it('asOf counts only disputes by what had been said by then', async () => {
    const then = await disputeOf('talks:dawn-call', { asOf: '2031-04-13' });
    expect([then.status, then.talksStatus, then.pairs]).toEqual(['NOT_STATED', 'NOT_STATED', []]);
    const agency = await disputeOf('talks:ise-meeting', { asOf: '2031-04-13' });
    expect([
      agency.pairs.map(({ claim, against }) => [bare(claim), bare(against)]),
      agency.talksStatus,
    ]).toEqual([[['nordwire-0411/met-subject', 'fjordpress-0414/rescue']], 'ALLEGED']);
  });

  it('gives the answer of a past moment from the record, by the same rules', async () => {
    const knownAt = '9998-01-01T00:00:00.000Z';
    for (const of of [...asked, null]) {
      expect(await ask(of, { knownAt }), String(of)).toEqual(await ask(of));
      const asOf = '2031-04-20';
      expect(await ask(of, { knownAt, asOf }), `${of} as of`).toEqual(await ask(of, { asOf }));
    }
    expect(await ask('talks:ise-meeting', { knownAt: '2000-01-01T00:00:00Z' })).toBeNull();
  });

  it('takes two round trips at the most, however many claims there are', async () => {
    for (const id of [...asked, null]) {
      const counted = countingGraph(held.graph);
      await counted.read((reader) => disputes(reader, id));
      expect(counted.counts.roundTrips, String(id)).toBeLessThanOrEqual(2);
    }
  });

  it('gives null for an id that is not known', async () => {
    expect(await ask('talks:nothing')).toBeNull();
  });
});

/** A pair as the hand-made table has it: a row for each that disputes the other. */
function rows({ claim, against, because, becauseBack }: DisputedPair) {
  const row = (one: Claim, by: Claim, why: DisputedPair['because']) => ({
    claim: bare(one),
    'disputed by': bare(by),
    because: why.map((rule) => rule.toLowerCase()).join(', '),
  });
  return [
    ...(because.length > 0 ? [row(claim, against, because)] : []),
    ...(becauseBack.length > 0 ? [row(against, claim, becauseBack)] : []),
  ];
}

function sorted(all: readonly object[]): string[] {
  return [...new Set(all.map((row) => JSON.stringify(row)))].sort();
}

function ids({ claims }: Support): string {
  return list(claims.map(bare));
}

function silences(found: readonly { claim: Claim; targeted: boolean }[]): string {
  return list(found.map(({ claim, targeted }) => bare(claim) + (targeted ? '' : '*')));
}

function bare({ id }: Claim): string {
  return id.slice('claim:'.length);
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '-' : [...items].sort().join(', ');
}
