import { describe, expect, it } from 'vitest';
import { lineagesOf } from '../../src/model/lineage.ts';
import { bare, claim, view, world } from './build.ts';

const built = world(
  claim('a', { said: '2031-01-01' }),
  claim('b', { said: '2031-01-02', restates: 'a' }),
  claim('c', { said: '2031-01-03', restates: 'b' }),
  claim('d', { said: '2031-01-04', restates: 'a' }),
  claim('e', { said: '2031-01-05' }),
);
const views = (...ids: string[]) => lineagesOf(ids.map((id) => view(built, id)));

describe('a lineage', () => {
  it('is the utterance and its retellings, each followed by those that retell it', () => {
    const [told, alone] = views('e', 'd', 'c', 'b', 'a');
    expect(bare([told!.utterance])).toEqual(['a']);
    expect(told!.retellings.map(({ claim, of, steps }) => [bare([claim, of]).join(), steps])).toEqual([
      ['a,b', 1],
      ['b,c', 2],
      ['a,d', 1],
    ]);
    expect([bare([alone!.utterance]), alone!.retellings]).toEqual([['e'], []]);
  });

  it('begins anew where what a claim restates is not among those given', () => {
    expect(views('c', 'b', 'd').map(({ utterance }) => bare([utterance])[0])).toEqual(['b', 'd']);
  });

  it('counts the claims of all its versions', () => {
    expect(bare(views('a', 'b', 'c', 'd')[0]!.support.claims)).toEqual(['a', 'b', 'c', 'd']);
  });
});
