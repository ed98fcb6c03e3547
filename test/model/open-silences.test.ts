import { expect, it } from 'vitest';
import { openSilences } from '../../src/model/open-silences.ts';
import { tiesThen } from '../../src/queries/shared/ties.ts';
import { actor, claim, view, world } from './build.ts';

const silence = { stance: 'NO_REPLY', holder: 'actor:a', about: 'demand:d', said: '2031-04' } as const;
const word = { stance: 'ACCEPTS', holder: 'actor:a', about: 'demand:d', said: '2031-05-01' } as const;

/** Is the silence of a still open beside these other claims? */
function isOpen(...others: ReturnType<typeof claim>[]): boolean {
  const all = world(
    actor('actor:envoy', [{ to: 'actor:a', until: '2031-06' }]),
    claim('silence', silence),
    ...others,
  );
  const claims = [...all.claims.keys()].map((id) => view(all, id.slice('claim:'.length)));
  return openSilences(claims, tiesThen(all)).some(({ id }) => id === 'claim:silence');
}

it.each([
  ['nobody has spoken', [], true],
  ['the same holder has spoken of it later', [claim('w', word)], false],
  ['the same holder spoke of it before', [claim('w', { ...word, said: '2031-03' })], true],
  ['time does not tell which came first', [claim('w', { ...word, said: '2031-04-30' })], true],
  ['another has spoken of it', [claim('w', { ...word, holder: 'actor:b' })], true],
  ['the holder has spoken of something else', [claim('w', { ...word, about: 'demand:e' })], true],
  ['the holder has only been silent again', [claim('w', { ...word, stance: 'DECLINES_COMMENT' })], true],
  [
    'one who represents the holder has spoken of it later',
    [claim('w', { ...word, holder: 'actor:envoy' })],
    false,
  ],
  [
    'one has spoken who represents the holder no more',
    [claim('w', { ...word, holder: 'actor:envoy', said: '2031-07-01' })],
    true,
  ],
  ['the later word is deprecated', [claim('w', { ...word, rank: 'DEPRECATED' })], true],
])('where %s, the silence is open: see', (_, others, open) => {
  expect(isOpen(...others)).toBe(open);
});

it('whose words name nothing stays open', () => {
  const { about: _, ...untargeted } = silence;
  const all = world(claim('s', untargeted), claim('w', word));
  const open = openSilences([view(all, 's'), view(all, 'w')], null);
  expect(open.map(({ id }) => id)).toEqual(['claim:s']);
});
