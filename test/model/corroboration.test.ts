// From claims to origins: what says the same, how chains meet, what each origin is counted by.
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { fragileAmong, meetingsOf, saysTheSame, stepsOf } from '../../src/model/corroboration.ts';
import { derive } from '../../src/model/derive.ts';
import type { Thing } from '../../src/model/thing.ts';
import { claim, document, world } from './build.ts';

const wire: Thing = {
  id: 'source:wire',
  labels: ['Entity', 'Source', 'Outlet'],
  properties: { name: 'Wire' },
  edges: [],
};
const voice = (id: string): Thing => ({
  id,
  labels: ['Entity', 'Source', 'Anonymous'],
  properties: { name: id, named: false },
  edges: [],
});
const things = [wire, voice('source:aide'), voice('source:clerk'), document('document:e')];
const seen = (...made: Thing[]): Claim[] => [...derive(world(...things, ...made)).claims.values()];

const cap = { stance: 'DEMANDS', holder: 'actor:halvard', about: 'demand:cap' } as const;
const aside = { ...cap, chain: ['source:aide', 'source:wire'] };

describe('what says the same', () => {
  const same = (one: Parameters<typeof claim>[1], other: Parameters<typeof claim>[1]) => {
    const [a, b] = seen(claim('a', one), claim('b', other));
    return saysTheSame(b!, a!);
  };

  it('has holder, stance and target in common, whatever its modality', () => {
    expect(same(cap, { ...cap, modality: 'EXPECTED' })).toBe(true);
    expect(same(cap, { ...cap, stance: 'OFFERS' })).toBe(false);
    expect(same(cap, { ...cap, holder: 'actor:norrland' })).toBe(false);
    expect(same(cap, { ...cap, about: 'demand:floor' })).toBe(false);
  });

  it('asserts all that the other asserts, and may assert more', () => {
    const met = { stance: 'STATES', about: 'talks:t' } as const;
    const both = { PARTICIPANT: ['actor:halvard', 'actor:norrland'] };
    expect(same({ ...met, asserts: { PARTICIPANT: 'actor:halvard' } }, { ...met, asserts: both })).toBe(true);
    expect(same({ ...met, asserts: both }, { ...met, asserts: { PARTICIPANT: 'actor:halvard' } })).toBe(
      false,
    );
  });

  it('cannot be told of facts that nothing but their words tells', () => {
    const fact = { stance: 'STATES', about: 'demand:cap' } as const;
    expect(same(fact, fact)).toBe(false);
    expect(same({ ...fact, asserts: { INCLUDES: 'demand:floor' } }, fact)).toBe(false);
    const [one, other] = seen(claim('a', fact), claim('b', fact));
    const quantity = { measure: 'landings', low: null, high: 40, unit: 't', approximate: false };
    expect(saysTheSame({ ...one!, quantity }, { ...other!, quantity })).toBe(true);
    const never = { stance: 'STATES', about: 'talks:t', negated: true } as const;
    expect(same(never, never)).toBe(true);
  });

  it('denies where the other denies', () => {
    const met = { stance: 'STATES', about: 'talks:t' } as const;
    expect(same(met, { ...met, negated: true })).toBe(false);
  });
});

describe('chains', () => {
  it('of one document never meet, of two they do, with one hearer', () => {
    const one = claim('a', aside);
    const other = { ...cap, chain: ['source:clerk', 'source:wire'] };
    expect(meetingsOf(seen(one, claim('b', other)))).toEqual([]);
    const [meeting] = meetingsOf(seen(one, claim('b', { ...other, document: 'document:e' })));
    expect([meeting!.origin.id, meeting!.kind, meeting!.collapses.map(({ rule }) => rule)]).toEqual([
      'source:wire',
      'ONE_HEARER',
      [5, 5],
    ]);
  });

  it('are counted by the utterance that they retell, not by its retelling', () => {
    const retold = claim('a', { ...cap, restates: 'b', document: 'document:e' });
    const steps = stepsOf(seen(retold, claim('b', aside)));
    expect(steps.map(({ kind, left }) => `${kind} ${left}`)).toEqual([
      'CLAIMS 2',
      'CHAINS 2',
      'RETOLD 1',
      'ORIGINS 1',
    ]);
    expect(steps.at(-1)!.claims.map(({ id }) => id)).toEqual(['claim:b']);
  });
});

describe('what is fragile', () => {
  it('is what only one anonymous voice says, with all that restates it, step by step', () => {
    const claims = seen(
      claim('a', aside),
      claim('b', { ...cap, restates: 'a' }),
      claim('c', { ...cap, restates: 'b' }),
    );
    expect(fragileAmong(claims).map((one) => [one.claim.id, one.restatedBy.map(({ id }) => id)])).toEqual([
      ['claim:a', ['claim:b', 'claim:c']],
    ]);
  });

  it('is nothing that another origin says too, nor what a named voice says', () => {
    const named = claim('b', { ...cap, chain: ['actor:halvard'] });
    expect(fragileAmong(seen(claim('a', aside), named))).toEqual([]);
    expect(fragileAmong(seen(named))).toEqual([]);
  });
});
