import { describe, expect, it } from 'vitest';
import { type ContestedHow, contestedOf, disputers } from '../../src/model/contested.ts';
import type { Thing } from '../../src/model/thing.ts';
import { actor, bare, claim, view, world } from './build.ts';

const talks = { about: 'talks:t', chain: ['source:wire'] } as const;

/** What claims amount to, each with the ways in which it belongs. */
function contested(things: readonly Thing[], hows: Readonly<Record<string, ContestedHow[]>>) {
  const built = world(...things);
  return contestedOf(
    Object.entries(hows).map(([id, how]) => ({ claim: view(built, id), hows: new Set(how) })),
  );
}

describe('what is contested', () => {
  it('puts a confirmation of a claim beside those who affirm, and a denial of it among those who deny', () => {
    const { affirm, deny, status } = contested(
      [
        claim('met', talks),
        claim('yes', { stance: 'CONFIRMS', about: 'met', chain: ['actor:a'] }),
        claim('no', { stance: 'DENIES', about: 'met', chain: ['actor:b'] }),
      ],
      { met: ['ABOUT'], yes: ['OF_CLAIM'], no: ['OF_CLAIM'] },
    );
    expect([bare(affirm.claims), bare(deny.claims), status]).toEqual([['met', 'yes'], ['no'], 'DISPUTED']);
  });

  it('keeps a denial of a subject or a mediator apart: the talks are left standing', () => {
    const subject = { ...talks, asserts: { SUBJECT: 'issue:i' } };
    const { deny, denyInPart, aspects } = contested(
      [claim('met', subject), claim('no', { stance: 'DENIES', about: 'met', chain: ['actor:b'] })],
      { met: ['ABOUT'], no: ['OF_CLAIM'] },
    );
    expect([bare(deny.claims), bare(denyInPart.claims)]).toEqual([[], ['no']]);
    expect(aspects.map(({ role, values }) => [role, values.map(({ denials }) => bare(denials))])).toEqual([
      ['SUBJECT', [['no']]],
    ]);
  });

  it('tells idle denials: of the time before they were said, or of what nobody affirms', () => {
    const later = claim('met', { ...talks, held: '2031-02-01' });
    const no = claim('no', { ...talks, negated: true, said: '2031-01-01', chain: ['actor:b'] });
    expect(bare(contested([later, no], { met: ['ABOUT'], no: ['ABOUT'] }).idle)).toEqual(['no']);
    expect(bare(contested([no], { no: ['ABOUT'] }).idle)).toEqual(['no']);
  });

  it('keeps a pair that cannot both hold, also where neither disputes the other', () => {
    const pairOf = (other: string) =>
      contested([claim('a', talks), claim('b', { ...talks, chain: [other], contradicts: 'a' })], {
        a: ['ABOUT'],
        b: ['ABOUT'],
      }).pairs[0]!;
    const same = pairOf('source:wire');
    expect([same.contradictory, bare(disputers(same))]).toEqual([true, []]);
    const other = pairOf('source:agency');
    expect([other.because, other.becauseBack]).toEqual([['ORIGIN'], ['ORIGIN']]);
  });

  it('says by which rules a claim disputes: as a party, by another origin, or both', () => {
    const { pairs } = contested(
      [
        actor('actor:a'),
        actor('actor:spokeswoman', ['actor:a']),
        claim('met', { ...talks, asserts: { PARTICIPANT: 'actor:a' } }),
        claim('no', { stance: 'DENIES', about: 'met', chain: ['actor:spokeswoman'] }),
      ],
      { met: ['ABOUT'], no: ['OF_CLAIM'] },
    );
    expect(
      pairs.map(({ because, becauseBack, contradictory }) => [because, becauseBack, contradictory]),
    ).toEqual([[['PARTY', 'ORIGIN'], [], false]]);
  });

  it('takes two subjects of one claim for no difference, and two claims without a common one for one', () => {
    const on = (id: string, ...issues: string[]) => claim(id, { ...talks, asserts: { SUBJECT: issues } });
    const differ = (...things: Thing[]) =>
      contested(things, Object.fromEntries(things.map(({ id }) => [id, ['ABOUT' as const]]))).aspects.length;
    expect(differ(on('a', 'issue:i', 'issue:j'))).toBe(0);
    expect(differ(on('a', 'issue:i', 'issue:j'), on('b', 'issue:j'))).toBe(0);
    expect(differ(on('a', 'issue:i'), on('b', 'issue:j'))).toBe(1);
  });

  it('does not call a claim disputed because a retelling of it is', () => {
    const things = [
      claim('a', talks),
      claim('b', { ...talks, restates: 'a' }),
      claim('no', { chain: ['source:agency'], about: 'talks:u', contradicts: 'b' }),
    ];
    const asked = contested(things, { a: ['ITSELF', 'SAME'], b: ['SAME'], no: ['AGAINST'] });
    expect([asked.status, asked.pairs.length]).toEqual(['STATED', 1]);
    expect(contested(things, { b: ['ITSELF', 'SAME'], no: ['AGAINST'] }).status).toBe('DISPUTED');
  });
});
