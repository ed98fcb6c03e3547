// Everything coded at one moment, indexed; links to what is not there are inert.
import { describe, expect, it } from 'vitest';
import { derive } from '../../src/model/derive.ts';
import { isLive, worldOf } from '../../src/model/world.ts';
import { bare, claim, closed, drawn, judgement, view, world } from './build.ts';

describe('worldOf', () => {
  it('finds the claims about a thing, or about any that is judged the same', () => {
    const built = world(
      claim('a', { about: 'demand:cap' }),
      claim('b', { about: 'demand:the-cap' }),
      claim('c', { about: 'demand:floor' }),
      judgement('demand:cap', 'demand:the-cap', 'SAME'),
    );
    expect(bare(built.claimsAbout('demand:the-cap'))).toEqual(['a', 'b']);
    expect(bare(built.claimsAbout('demand:nothing'))).toEqual([]);
  });

  it('leaves dossiers out', () => {
    const dossier = { id: 'dossier:x', labels: ['Dossier'], properties: { name: 'X' }, edges: [] };
    expect(worldOf([dossier]).entities.size).toBe(0);
  });

  it('a judgement on something that has left joins nothing, and joins again when it is back', () => {
    const things = closed(
      claim('a', { stance: 'DEMANDS', holder: 'actor:b', about: 'demand:cap' }),
      judgement('actor:a', 'actor:b', 'SAME'),
    );
    const left = things.filter(({ id }) => id !== 'actor:a');
    expect(worldOf(left).canonical('actor:b')).toBe('actor:b');
    expect(drawn(derive(worldOf(left)))).toEqual(['b DEMANDS cap']);
    expect(drawn(derive(worldOf(things)))).toEqual(['a DEMANDS cap']);
  });

  it('a link to a retracted claim is inert: it is not shown and decides nothing', () => {
    const one = view(
      world(
        claim('a', {
          stance: 'DENIES',
          holder: 'actor:halvard',
          about: 'gone',
          contradicts: 'gone',
          supersedes: 'gone',
          restates: 'gone',
        }),
      ),
      'a',
    );
    expect([one.about, one.contradicts, one.supersedes, one.restates]).toEqual([null, [], [], null]);
    expect(one.originRule).toBe(3);
  });
});

describe('isLive', () => {
  it('is so of every claim that is there and not deprecated', () => {
    const built = world(
      claim('a', {}),
      claim('b', { rank: 'DEPRECATED' }),
      claim('c', { rank: 'PREFERRED' }),
    );
    expect(['a', 'b', 'c', 'd'].map((id) => isLive(built.claims.get(`claim:${id}`)))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
