// A claim as questions see it: with names, and with what the rules derive.
import { describe, expect, it } from 'vitest';
import { captionOf } from '../../src/model/claim.ts';
import { bare, claim, document, judgement, source, view, world } from './build.ts';

describe('viewClaim', () => {
  it('names what it links to, with the canonical id beside its own', () => {
    const built = world(
      claim('a', { stance: 'DEMANDS', holder: 'actor:palace', about: 'demand:cap' }),
      judgement('actor:halvard', 'actor:palace', 'SAME'),
    );
    expect(view(built, 'a').holder).toEqual({
      id: 'actor:palace',
      name: 'palace',
      kind: 'State',
      canonical: 'actor:halvard',
    });
    expect(view(built, 'a').about!.kind).toBe('Demand');
  });

  it('names a claim that it is about by the words of that claim', () => {
    const about = view(world(claim('a', { about: 'b' }), claim('b', {})), 'a').about!;
    expect([about.kind, about.name]).toEqual(['Claim', 'b']);
  });

  it('gives the chain from the voice outwards, with who each hop is', () => {
    const aide = source('source:aide', 'Anonymous', { standing: 'INSIDER', voices: 2 });
    const said = { source: 'source:aide', cue: 'an aide said', onRecord: false };
    const { chain } = view(world(aide, claim('a', { chain: [said, 'source:wire'] })), 'a');
    expect(chain.map((hop) => [hop.hop, hop.source.id, hop.cue, hop.onRecord])).toEqual([
      [0, 'source:aide', 'an aide said', false],
      [1, 'source:wire', null, true],
    ]);
    expect(chain[0]!.source).toMatchObject({
      kind: 'Anonymous',
      isOutlet: false,
      named: false,
      voices: 2,
      standing: 'INSIDER',
    });
    expect(chain[1]!.source).toMatchObject({ isOutlet: true, named: true, voices: null, standing: null });
  });

  it('is conditional when it has a condition of either kind, talks included', () => {
    const conditional = (spec: object) => view(world(claim('a', spec)), 'a').conditional;
    expect(conditional({ if: 'demand:x' })).toBe(true);
    expect(conditional({ unless: 'talks:x' })).toBe(true);
    expect(conditional({})).toBe(false);
  });

  it('names the live claims that supersede it, and when they were said', () => {
    const built = world(
      claim('a', {}),
      claim('c', { supersedes: 'a', said: '2031-02' }),
      claim('b', { supersedes: 'a' }),
      claim('d', { supersedes: 'a', rank: 'DEPRECATED' }),
    );
    expect(view(built, 'a').supersededBy).toEqual([
      { id: 'claim:b', spoken: null },
      { id: 'claim:c', spoken: { first: '2031-02-01', last: '2031-02-28' } },
    ]);
  });

  it('names the claims that dispute it', () => {
    const built = world(
      claim('a', { chain: ['source:wire'] }),
      claim('b', { chain: ['source:post'], contradicts: 'a' }),
    );
    const one = view(built, 'a');
    expect([one.disputed, bare(one.disputedBy)]).toEqual([true, ['b']]);
  });

  it('gives its document with title, date and publisher', () => {
    const printed = document('document:d', { published: '2031-04', publisher: 'source:wire' });
    const built = view(world(printed, claim('a', {})), 'a').document;
    expect([built.title, built.published, built.bounds, built.publisher!.id]).toEqual([
      'd',
      '2031-04',
      null,
      'source:wire',
    ]);
  });
});

describe('captionOf', () => {
  it('is the paraphrase, else the first phrase, else the id', () => {
    const quotes = [{ exact: 'no more than', occurrence: 1, start: null, end: null }];
    expect(captionOf({ id: 'claim:a', paraphrase: 'P', quotes })).toBe('P');
    expect(captionOf({ id: 'claim:a', paraphrase: null, quotes })).toBe('no more than');
    expect(captionOf({ id: 'claim:a', paraphrase: null, quotes: [] })).toBe('claim:a');
  });
});
