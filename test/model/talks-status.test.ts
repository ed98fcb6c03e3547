// DESIGN.md, "Talks status": seven, the first that applies.
import { describe, expect, it } from 'vitest';
import { talksStatus, talksStatuses } from '../../src/model/talks-status.ts';
import type { Thing } from '../../src/model/thing.ts';
import { actor, claim, judgement, world } from './build.ts';

const status = (...things: Thing[]) => talksStatus(world(...things, talks), 'talks:ise');
const talks: Thing = { id: 'talks:ise', labels: ['Entity', 'Talks'], properties: { name: 'Ise' }, edges: [] };

const wire = { about: 'talks:ise', chain: ['source:wire'] } as const;
const parties = { asserts: { PARTICIPANT: ['actor:halvard', 'actor:norrland'] } } as const;
const met = claim('met', { ...wire, ...parties });
const halvard = { about: 'talks:ise', holder: 'actor:halvard', chain: ['actor:halvard'] } as const;
const denies = { ...halvard, stance: 'DENIES' } as const;
const confirms = { ...halvard, stance: 'CONFIRMS' } as const;

describe('talks status', () => {
  it('lists the seven in their order', () => {
    expect(talksStatuses.map(({ name }) => name)).toEqual([
      'NOT_STATED',
      'DENIED',
      'DISPUTED',
      'HELD',
      'ALLEGED',
      'PLANNED',
      'POSSIBLE',
    ]);
  });

  it('NOT_STATED: no claim affirms or denies them', () => {
    expect(status()).toBe('NOT_STATED');
    expect(status(claim('a', { ...halvard, stance: 'DECLINES_COMMENT' }))).toBe('NOT_STATED');
    expect(
      status(claim('a', { stance: 'OFFERS', holder: 'actor:halvard', about: 'demand:x', if: 'talks:ise' })),
    ).toBe('NOT_STATED');
  });

  it('NOT_STATED: what is deprecated or retracted counts for nothing', () => {
    expect(status(claim('a', { ...wire, rank: 'DEPRECATED' }))).toBe('NOT_STATED');
    expect(status(claim('a', { ...denies, rank: 'DEPRECATED' }))).toBe('NOT_STATED');
  });

  it('DENIED: there are only denials, by whomever', () => {
    expect(status(claim('a', denies))).toBe('DENIED');
    expect(status(claim('a', { ...wire, negated: true }))).toBe('DENIED');
  });

  it('DISPUTED: a party denies and anyone affirms', () => {
    expect(status(met, claim('a', denies))).toBe('DISPUTED');
  });

  it('DISPUTED comes before HELD: one party confirms and another denies', () => {
    const norrland = claim('b', { ...confirms, holder: 'actor:norrland' });
    expect(status(met, norrland, claim('a', denies))).toBe('DISPUTED');
  });

  it('DISPUTED: whoever represents a participant is a party, on the day', () => {
    const lind = actor('actor:lind', [{ to: 'actor:norrland', until: '2031-03' }]);
    const said = (day: string) =>
      status(met, lind, claim('a', { ...denies, holder: 'actor:lind', chain: ['actor:lind'], said: day }));
    expect(said('2031-03-01')).toBe('DISPUTED');
    expect(said('2031-04-01')).toBe('ALLEGED');
  });

  it('DISPUTED: the denial of a claim that affirms them will do, of their subject or mediator will not', () => {
    expect(status(met, claim('a', { ...denies, about: 'met' }))).toBe('DISPUTED');
    const subject = claim('b', { ...wire, asserts: { SUBJECT: 'issue:x' } });
    expect(status(met, subject, claim('a', { ...denies, about: 'b' }))).toBe('ALLEGED');
  });

  it('DISPUTED needs a party: an outsider who denies leaves them alleged', () => {
    expect(status(met, claim('a', { ...denies, holder: 'actor:union', chain: ['actor:union'] }))).toBe(
      'ALLEGED',
    );
  });

  it('DISPUTED needs a denial that covers the time affirmed', () => {
    const later = claim('b', { ...confirms, held: '2031-04-18' });
    const early = claim('a', { ...denies, said: '2031-04-10' });
    const dated = claim('met', { ...wire, ...parties, held: '2031-04-18' });
    expect(status(dated, later, early)).toBe('HELD');
    expect(status(dated, later, claim('a', { ...denies, said: '2031-04-20' }))).toBe('DISPUTED');
  });

  it('HELD: a party confirms them as actual', () => {
    expect(status(met, claim('a', confirms))).toBe('HELD');
  });

  it('HELD: a party confirms a claim that affirms them', () => {
    expect(status(met, claim('a', { ...confirms, about: 'met' }))).toBe('HELD');
  });

  it('HELD needs ACTUAL: a confirmation of what is expected leaves them planned', () => {
    expect(status(claim('a', { ...confirms, modality: 'EXPECTED' }))).toBe('PLANNED');
  });

  it('ALLEGED: somebody says they are so, and no party confirms', () => {
    expect(status(met)).toBe('ALLEGED');
    expect(status(met, claim('a', { ...wire, modality: 'TENTATIVE' }))).toBe('ALLEGED');
  });

  it('ALLEGED: a silence of a party is no denial', () => {
    expect(status(met, claim('a', { ...halvard, stance: 'NO_REPLY' }))).toBe('ALLEGED');
  });

  it('PLANNED: the firmest is expected', () => {
    const [expected, tentative] = [
      claim('a', { ...wire, modality: 'EXPECTED' }),
      claim('b', { ...wire, modality: 'TENTATIVE' }),
    ];
    expect(status(expected)).toBe('PLANNED');
    expect(status(expected, tentative)).toBe('PLANNED');
  });

  it('POSSIBLE: all is tentative', () => {
    expect(status(claim('a', { ...wire, modality: 'TENTATIVE' }))).toBe('POSSIBLE');
  });

  it('is one for talks judged the same', () => {
    const same = judgement('talks:ise', 'talks:port', 'SAME');
    expect(status(same, claim('a', { ...confirms, about: 'talks:port' }))).toBe('HELD');
  });
});
