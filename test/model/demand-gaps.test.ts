// What is known of those who have not answered a demand.
import { describe, expect, it } from 'vitest';
import { demandGaps } from '../../src/model/demand-gaps.ts';
import type { Stance } from '../../src/model/vocabulary/index.ts';
import { claim, view, world } from './build.ts';
import { apart } from './held.ts';

const ref = (id: string, kind: string) => ({ id, name: id.split(':')[1]!, kind, canonical: id });
const asked = { demand: ref('demand:d', 'Demand'), text: 'It is met', askedOf: [ref('actor:b', 'State')] };
const tied = {
  parts: new Map([
    ['demand:d', [ref('demand:part', 'Demand')]],
    ['demand:whole', [ref('demand:d', 'Demand')]],
  ]),
  incompatible: apart(['d', 'rival']),
};

/** What the gap says of actor b beside that it has not answered, where it takes a stance on another demand. */
function known(stance: Stance, about: string, isAsked = true): string {
  const of = world(
    claim('x', { stance: 'DEMANDS', holder: 'actor:a', about: 'demand:d' }),
    claim('y', { stance, holder: 'actor:b', about }),
  );
  const claims = [...of.claims.keys()].map((id) => view(of, id));
  const [gap] = demandGaps(claims, [asked], tied, null, () => isAsked);
  return gap!.because.split('is reported. ')[1] ?? '';
}

describe('an unanswered demand', () => {
  it('tells which stances nearby its addressee takes', () => {
    expect(known('REJECTS', 'demand:part')).toBe('Known of b: rejects "part", a part of it.');
    expect(known('DEMANDS', 'demand:whole')).toBe('Known of b: demands "whole", which includes it.');
    expect(known('DEMANDS', 'demand:rival')).toBe('Known of b: demands "rival", which excludes it.');
  });

  it('is asked of its addressees, not of others who declined to speak of it', () => {
    const of = world(
      claim('x', { stance: 'DEMANDS', holder: 'actor:a', about: 'demand:d' }),
      claim('z', { stance: 'DECLINES_COMMENT', holder: 'actor:c', about: 'demand:d' }),
    );
    const claims = [...of.claims.keys()].map((id) => view(of, id));
    const [gap] = demandGaps(claims, [asked], tied, null, () => true);
    expect(gap!.ask.map(({ id }) => id)).toEqual(['actor:b']);
  });

  it('tells nothing of what decides nothing on it, nor of other issues', () => {
    expect(known('REJECTS', 'demand:whole')).toBe('');
    expect(known('REJECTS', 'demand:rival')).toBe('');
    expect(known('DEMANDS', 'demand:rival', false)).toBe('');
  });
});
