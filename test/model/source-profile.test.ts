// What a source was first with.
import { describe, expect, it } from 'vitest';
import { profileOf } from '../../src/model/source-profile.ts';
import type { Thing } from '../../src/model/thing.ts';
import { bare, claim, document, view, world } from './build.ts';

const said = { stance: 'DEMANDS', holder: 'actor:a', about: 'demand:d' } as const;
const day = '2031-01-01';

function firstWith(...things: readonly Thing[]): string[] {
  const of = world(...things);
  const claims = [...of.claims.keys()].map((id) => view(of, id));
  return bare(profileOf('source:wire', claims, null).firstWith.map((one) => one.claim));
}

describe('a source is first', () => {
  it('with what another says later, but not where its part in it is only taken over', () => {
    const early = document('document:early', { published: day });
    const late = document('document:late', { published: '2031-02-01' });
    const y = claim('y', { ...said, document: 'document:late', chain: ['source:other'] });
    const x = claim('x', { ...said, document: 'document:early', chain: ['source:voice', 'source:wire'] });
    const inherited = {
      ...x,
      edges: x.edges.map((edge) =>
        edge.to === 'source:wire' ? { ...edge, properties: { ...edge.properties, inherited: true } } : edge,
      ),
    };
    expect(firstWith(early, late, x, y)).toEqual(['x']);
    expect(firstWith(early, late, inherited, y)).toEqual([]);
  });

  it('of one day, with what another retells from it by name only', () => {
    const own = document('document:own', { published: day, publisher: 'source:wire' });
    const other = document('document:other', { published: day });
    const x = claim('x', { ...said, document: 'document:own', chain: ['source:voice'] });
    const retold = (...chain: string[]) =>
      claim('y', { ...said, document: 'document:other', restates: 'x', chain });
    expect(firstWith(own, other, x, retold('source:voice', 'source:wire'))).toEqual(['x']);
    expect(firstWith(own, other, x, retold('source:voice'))).toEqual([]);
  });
});
