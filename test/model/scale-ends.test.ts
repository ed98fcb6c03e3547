import { describe, expect, it } from 'vitest';
import type { Ref } from '../../src/model/claim.ts';
import { endOf, type ScaleEnds } from '../../src/model/scale-ends.ts';

const ref = (id: string): Ref => ({ id, name: id, kind: 'State', canonical: id });
const ends: ScaleEnds = new Map([['issue:i', { LOW: new Set(['a']), HIGH: new Set(['b']) }]]);
const ties = {
  represented: (id: string, said: string | null) =>
    ({ envoy: said === '2031' ? [ref('a')] : [], joint: [ref('a'), ref('b')] })[id] ?? [],
};
const end = (issue: string | null, actor: string, said: string | null = null) =>
  endOf(ends, ties, issue, ref(actor), said);

describe('the end of a scale', () => {
  it('is that of the actor, or of whom it represents on the day', () => {
    expect([end('issue:i', 'a'), end('issue:i', 'b')]).toEqual(['LOW', 'HIGH']);
    expect([end('issue:i', 'envoy', '2031'), end('issue:i', 'envoy', '2032')]).toEqual(['LOW', null]);
  });

  it('is that of whom those represent whom it represents', () => {
    const chain = { represented: (id: string) => ({ aide: [ref('envoy')], envoy: [ref('b')] })[id] ?? [] };
    expect(endOf(ends, chain, 'issue:i', ref('aide'), null)).toBe('HIGH');
  });

  it('is none for others, for who stands for both, and without a scale', () => {
    expect([end('issue:i', 'c'), end('issue:i', 'joint'), end('issue:j', 'a'), end(null, 'a')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
