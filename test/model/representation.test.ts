// Who speaks for whom on a given day.
import { describe, expect, it } from 'vitest';
import {
  eitherTie,
  represented,
  representedVoice,
  spokenFrom,
  standsFor,
  topRepresented,
} from '../../src/model/representation.ts';
import { actor, judgement, source, world } from './build.ts';

const day = { first: '2031-04-10', last: '2031-04-10' };

describe('represented', () => {
  const berg = actor('actor:berg', [
    { to: 'actor:halvard', until: '2031-03-31' },
    { to: 'actor:union', from: '2031-04' },
  ]);

  it('gives those whom somebody represents on a day, sorted', () => {
    expect(represented(world(berg), 'actor:berg', day)).toEqual(['actor:union']);
    expect(represented(world(berg), 'actor:berg', null)).toEqual(['actor:halvard', 'actor:union']);
  });

  it('gives nobody for somebody who is not known', () => {
    expect(represented(world(berg), 'actor:nobody', day)).toEqual([]);
  });
});

describe('topRepresented', () => {
  it('ends where representation that ought to be refused goes in a circle', () => {
    const circle = world(actor('actor:a', ['actor:b']), actor('actor:b', ['actor:a']));
    expect(topRepresented(circle, 'actor:a', null)).toBe('actor:b');
  });

  it('goes up by the ties of one day only', () => {
    const clerk = actor('actor:clerk', ['actor:ministry']);
    const ministry = actor('actor:ministry', [{ to: 'actor:halvard', from: '2032' }]);
    expect(topRepresented(world(clerk, ministry), 'actor:clerk', day)).toBe('actor:ministry');
  });
});

describe('standsFor', () => {
  const halvard = new Set(['actor:halvard']);

  it('finds somebody among several who are represented, at any height', () => {
    const clerk = actor('actor:clerk', ['actor:union', 'actor:ministry']);
    const ministry = actor('actor:ministry', ['actor:sund', 'actor:halvard']);
    const all = world(clerk, ministry);
    expect(standsFor(all, 'actor:clerk', halvard, day, represented)).toBe(true);
    expect(standsFor(all, 'actor:union', halvard, day, represented)).toBe(false);
    expect(standsFor(all, 'actor:halvard', halvard, day, represented)).toBe(true);
  });

  it('takes SPEAKS_FROM as a tie for parties, and of papers only for the voice of a holder', () => {
    const aide = source('source:aide', 'Anonymous', { side: 'actor:halvard' });
    const list = source('source:list', 'Paper', { side: 'actor:halvard' });
    const all = world(aide, list);
    const stands = (id: string, upward: typeof eitherTie) => standsFor(all, id, halvard, day, upward);
    expect(stands('source:aide', eitherTie)).toBe(true);
    expect(stands('source:aide', representedVoice)).toBe(false);
    expect(stands('source:list', eitherTie)).toBe(true);
    expect(stands('source:list', representedVoice)).toBe(true);
    expect(stands('source:list', represented)).toBe(false);
  });

  it('mixes both ties on the way up', () => {
    const aide = source('source:aide', 'Anonymous', { side: 'actor:ministry' });
    const all = world(aide, actor('actor:ministry', ['actor:halvard']));
    expect(standsFor(all, 'source:aide', halvard, day, eitherTie)).toBe(true);
  });

  it('ends where ties go in a circle', () => {
    const all = world(actor('actor:a', ['actor:b']), actor('actor:b', ['actor:a']));
    expect(standsFor(all, 'actor:a', halvard, day, represented)).toBe(false);
  });
});

describe('spokenFrom', () => {
  it('joins what all those judged the same speak from', () => {
    const one = source('source:list', 'Paper', { side: 'actor:halvard' });
    const other = source('source:the-list', 'Paper', { side: 'actor:palace' });
    const all = world(
      one,
      other,
      judgement('source:list', 'source:the-list', 'SAME'),
      judgement('actor:halvard', 'actor:palace', 'SAME'),
    );
    expect(spokenFrom(all, 'source:the-list')).toEqual(['actor:halvard']);
  });
});
