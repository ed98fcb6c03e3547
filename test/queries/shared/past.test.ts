import { describe, expect, it } from 'vitest';
import { gradeClaim } from '../../../src/ingest/changes/grade.ts';
import { judgeSame } from '../../../src/ingest/changes/judge.ts';
import { retract } from '../../../src/ingest/changes/retract.ts';
import { reviseThing } from '../../../src/ingest/changes/revise.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { BadDate } from '../../../src/model/time.ts';
import type { Asked } from '../../../src/queries/shared/moment.ts';
import { nodeThen, readRecordThen, readWholeRecordThen } from '../../../src/queries/shared/past.ts';
import { openPart, PartTooWide } from '../../../src/queries/shared/record-part.ts';
import { whoReported } from '../../../src/queries/who-reported.ts';
import { claimsAround } from '../../../src/queries/who-reported-claims.ts';
import { engineMissing } from '../../graph/engine.ts';
import { expectedRows } from '../../model/expected.ts';
import { loadedGraph } from '../tutorial-graph.ts';

const asOf = expectedRows(new URL('../../../seed/halvard-strait/EXPECTED.md', import.meta.url), 'As of');
const cap = 'demand:landing-cap';
const by = 'Ada';

describe.skipIf(engineMissing)('asked about the past', () => {
  const held = loadedGraph('halvard-strait');
  const ask = async (about: { id: string } | { text: string }, asked?: Asked) =>
    (await held.graph.read((reader) => whoReported(reader, about, asked)))!;
  const moment = async () => {
    const text = 'MATCH (g:Guard) RETURN g.lastChange AS at';
    return String((await held.graph.read((reader) => reader.read(text)))[0]!['at']);
  };

  it.each(asOf)(
    'as of $asOf, it counts only what had been said by then, and names apart what may have been',
    async (row) => {
      for (const knownAt of [null, await moment()]) {
        const answer = await ask({ id: row['about']! }, { asOf: row['asOf']!, knownAt });
        expect({
          about: answer.about!.id,
          asOf: row['asOf'],
          claims: ids(answer.support.claims),
          straddling: ids(answer.straddling),
          undated: ids(answer.undated),
        }).toEqual(row);
      }
    },
  );

  it('as of a day takes a dispute and a changed mind only when they had been said', async () => {
    const claim = async (id: string, about: string, day: string) => {
      const { support, asCondition } = await ask({ id: about }, { asOf: day });
      return [...support.claims, ...asCondition].find((one) => one.id === `claim:${id}`)!;
    };
    const superseded = async (day: string) =>
      (await claim('nordwire-0226/cap', cap, day)).supersededBy.length;
    expect([await superseded('2031-04-09'), await superseded('2031-04-10')]).toEqual([0, 1]);
    const disputed = async (day: string) =>
      (await claim('nordwire-0411/met', 'talks:ise-meeting', day)).disputed;
    expect([await disputed('2031-04-11'), await disputed('2031-05')]).toEqual([false, true]);
    const stands = async (day: string) => {
      const { stances } = await ask({ id: cap }, { asOf: day });
      return stances.filter((one) => one.holder?.id === 'actor:halvard').map((one) => one.stands);
    };
    expect(await stands('2031-04-09')).toEqual([true]);
  });

  it('as of a month means its last day, and before anything was said it is not stated', async () => {
    const early = await ask({ id: cap }, { asOf: '2031-01' });
    expect(early.status).toBe('NOT_STATED');
    expect(ids(early.undated)).toBe('quay-sheet/lund');
    const [whole, last] = [
      await ask({ id: cap }, { asOf: '2031-04' }),
      await ask({ id: cap }, { asOf: '2031-04-30' }),
    ];
    expect(whole).toEqual(last);
  });

  it('by words finds what was found then, and what was named otherwise since', async () => {
    const before = await moment();
    const things = held.dossiers[0]!.things.map(({ thing }) => thing);
    const thing = things.find(({ id }) => id === cap)!;
    const then = await ask({ text: 'landing cap' });
    await reviseThing(held.graph, { ...thing, properties: { ...thing.properties, name: 'Ceiling' } }, { by });
    expect((await ask({ text: 'ceiling' })).about!.id).toBe(cap);
    expect(await ask({ text: 'landing cap' }, { knownAt: before })).toEqual(then);
    expect((await ask({ text: 'ceiling' }, { knownAt: before })).candidates).toEqual([]);
    await reviseThing(held.graph, thing, { by });
  });

  it('combines what was known with what had been said', async () => {
    const asked = { asOf: '2031-04-11', knownAt: await moment() };
    const then = await ask({ id: cap }, asked);
    await retract(held.graph, 'claim:nordwire-0411/cap', { by, reason: 'misread' });
    await gradeClaim(held.graph, 'claim:nordwire-0226/cap', 2, { by });
    await judgeSame(held.graph, cap, 'demand:fleet-limit', 'SAME', { by });
    expect(ids((await ask({ id: cap }, { asOf: '2031-04-11' })).support.claims)).not.toContain(
      'nordwire-0411/cap',
    );
    expect(await ask({ id: cap }, asked)).toEqual(then);
  });

  it('answers nothing about what was not recorded yet', async () => {
    const answer = await held.graph.read((reader) =>
      whoReported(reader, { id: cap }, { knownAt: '1999-12-31T23:59:59Z' }),
    );
    expect(answer).toBeNull();
  });

  it.each([
    { asOf: 'last week' },
    { asOf: '2031-04-01/..' },
    { knownAt: '2031-04-12' },
    { knownAt: '2031-04-12T09:30:00' },
  ])('refuses %o with what was expected', async (asked) => {
    await expect(ask({ id: cap }, asked)).rejects.toBeInstanceOf(BadDate);
  });

  it('reads a part of the record that shows the thing as the whole record does, and stays in bounds', async () => {
    const knownAt = await moment();
    const choice = claimsAround(cap);
    await held.graph.read(async (reader) => {
      const part = await readRecordThen(reader, knownAt, (one) => choice.reach(one));
      const whole = await readWholeRecordThen(reader, knownAt);
      expect(part.things.size).toBeLessThan(whole.things.size);
      expect(nodeThen(part, part.things.get(cap)!)).toEqual(nodeThen(whole, whole.things.get(cap)!));
      expect([...choice.past(part, '9999')!.picked]).toEqual([...choice.past(whole, '9999')!.picked]);
      const narrow = await openPart(reader, knownAt, 20);
      await expect(choice.reach(narrow)).rejects.toBeInstanceOf(PartTooWide);
      const fallback = await readRecordThen(reader, knownAt, () =>
        Promise.reject(new PartTooWide('too wide')),
      );
      expect(fallback.things.size).toBe(whole.things.size);
    });
  });
});

function ids(claims: readonly Claim[]): string {
  return claims.length === 0
    ? '-'
    : claims
        .map(({ id }) => id.slice('claim:'.length))
        .sort()
        .join(', ');
}
