// What claims say of talks: which affirm them, deny them, confirm them, and who took part.
import { describe, expect, it } from 'vitest';
import { affirmsTalks, participantsOf, talksConfirmed, talksDenied } from '../../src/model/talks.ts';
import type { Thing } from '../../src/model/thing.ts';
import { claim, judgement, world } from './build.ts';

const asked = (things: readonly Thing[], id = 'a') => {
  const built = world(...things);
  const one = built.claims.get(`claim:${id}`)!;
  return {
    affirms: affirmsTalks(built, one),
    denies: talksDenied(built, one),
    confirms: talksConfirmed(built, one),
  };
};
const neither = { affirms: false, denies: null, confirms: null };
const halvard = { holder: 'actor:halvard', chain: ['actor:halvard'] } as const;

describe('a claim about talks', () => {
  it('affirms them when it states them, and denies them when the statement is negated', () => {
    expect(asked([claim('a', { about: 'talks:ise' })])).toEqual({ ...neither, affirms: true });
    expect(asked([claim('a', { about: 'talks:ise', negated: true })])).toEqual({
      ...neither,
      denies: 'talks:ise',
    });
  });

  it('confirms and affirms them with CONFIRMS, denies them with DENIES', () => {
    expect(asked([claim('a', { stance: 'CONFIRMS', about: 'talks:ise', ...halvard })])).toEqual({
      affirms: true,
      denies: null,
      confirms: 'talks:ise',
    });
    expect(asked([claim('a', { stance: 'DENIES', about: 'talks:ise', ...halvard })])).toEqual({
      ...neither,
      denies: 'talks:ise',
    });
  });

  it('denies only the subject or the mediator where it asserts one', () => {
    for (const stance of ['DENIES', 'STATES'] as const)
      for (const asserts of [{ SUBJECT: 'issue:x' }, { MEDIATOR: 'actor:sund' }])
        expect(
          asked([claim('a', { stance, negated: stance === 'STATES', about: 'talks:ise', asserts })]).denies,
        ).toBeNull();
  });

  it('denies the talks where it asserts a venue, a host or participants', () => {
    for (const asserts of [{ VENUE: 'venue:port' }, { HOST: 'actor:sund' }, { PARTICIPANT: 'actor:sund' }])
      expect(asked([claim('a', { stance: 'DENIES', about: 'talks:ise', asserts })]).denies).toBe('talks:ise');
  });

  it('does neither when it is a silence', () => {
    for (const stance of ['DECLINES_COMMENT', 'NO_REPLY'] as const)
      expect(asked([claim('a', { stance, about: 'talks:ise', ...halvard })])).toEqual(neither);
  });
});

describe('a claim about a claim about talks', () => {
  const met = claim('b', { about: 'talks:ise', chain: ['source:wire'] });

  it('denies or confirms the talks that the other affirms', () => {
    expect(asked([met, claim('a', { stance: 'DENIES', about: 'b', ...halvard })])).toEqual({
      ...neither,
      denies: 'talks:ise',
    });
    expect(asked([met, claim('a', { stance: 'CONFIRMS', about: 'b', ...halvard })]).confirms).toBe(
      'talks:ise',
    );
  });

  it('leaves the talks alone when the other denies them, or is retracted', () => {
    const never = claim('b', { about: 'talks:ise', negated: true });
    for (const stance of ['DENIES', 'CONFIRMS'] as const) {
      expect(asked([never, claim('a', { stance, about: 'b', ...halvard })])).toEqual(neither);
      expect(asked([claim('a', { stance, about: 'b', ...halvard })])).toEqual(neither);
    }
  });

  it('leaves the talks standing when the denied one gives their subject or mediator', () => {
    for (const asserts of [{ SUBJECT: 'issue:x' }, { MEDIATOR: 'actor:sund' }]) {
      const of = claim('b', { about: 'talks:ise', asserts, chain: ['source:wire'] });
      expect(asked([of, claim('a', { stance: 'DENIES', about: 'b', ...halvard })]).denies).toBeNull();
    }
  });
});

describe('participantsOf', () => {
  const with_ = (id: string, party: string, spec: object = {}) =>
    claim(id, { about: 'talks:ise', asserts: { PARTICIPANT: party }, ...spec });

  it('gives the canonical participants that live affirming claims give', () => {
    const built = world(
      with_('a', 'actor:halvard'),
      with_('b', 'actor:norrland', { about: 'talks:port' }),
      with_('c', 'actor:sund', { rank: 'DEPRECATED' }),
      with_('d', 'actor:veyra', { negated: true }),
      with_('e', 'actor:palace'),
      judgement('talks:ise', 'talks:port', 'SAME'),
      judgement('actor:halvard', 'actor:palace', 'SAME'),
    );
    expect([...participantsOf(built, 'talks:ise')].sort()).toEqual(['actor:halvard', 'actor:norrland']);
  });
});
