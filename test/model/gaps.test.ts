import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import {
  anonymousGaps,
  packageGaps,
  silenceGaps,
  talksGaps,
  undatedGaps,
  wholeNamedBy,
} from '../../src/model/gaps.ts';
import type { Ties } from '../../src/model/roll-up.ts';
import type { Thing } from '../../src/model/thing.ts';
import { claim, document, source, view, world } from './build.ts';

const ref = (id: string, kind: string) => ({ id, name: id, kind, canonical: id });

/** Claims as questions see them. */
function seen(...things: Thing[]): Claim[] {
  const of = world(...things);
  return [...of.claims.keys()].map((id) => view(of, id));
}

describe('a package', () => {
  it.each([
    ['Five points', 'points'],
    ["Russia's list", 'list'],
    ['Istanbul Agreements', 'Agreements'],
    ['Bilateral arms under agreements', null],
    ['Planned landings', null],
    ['Landing cap', null],
  ])('is named by a word for a whole, and not by what merely contains one: %s', (name, word) => {
    expect(wholeNamedBy(name)).toBe(word);
  });

  const list = { ...ref('demand:d', 'Demand'), name: 'Our list' };
  const demands = [{ demand: list, text: 'The list is met', askedOf: [] }];
  const wanted = claim('w', { stance: 'DEMANDS', holder: 'actor:a', about: 'demand:d' });

  it('is no gap once a claim says what it includes', () => {
    const [gap, ...others] = packageGaps(seen(wanted), demands, null);
    expect(others).toEqual([]);
    expect([gap!.question, gap!.ask.map(({ id }) => id)]).toEqual([
      `Ask ${gap!.ask[0]!.name} what "Our list" contains.`,
      ['actor:a'],
    ]);
    const parts = claim('p', { about: 'demand:d', asserts: { INCLUDES: 'demand:e' } });
    expect(packageGaps(seen(wanted, parts), demands, null)).toEqual([]);
  });

  it('that no claim speaks of is none', () => {
    expect(packageGaps([], demands, null)).toEqual([]);
  });
});

describe('talks', () => {
  const talks = new Map([['talks:t', { ref: ref('talks:t', 'Talks'), dated: false }]]);
  const kinds = (claims: readonly Claim[], dated = false) =>
    talksGaps(claims, new Map([...talks].map(([id, one]) => [id, { ...one, dated }]))).map(
      ({ kind }) => kind,
    );
  const all = [
    'TALKS_WITHOUT_VENUE',
    'TALKS_WITHOUT_DATE',
    'TALKS_WITHOUT_SUBJECT',
    'TALKS_WITHOUT_MEDIATOR',
  ];
  const without = (kind: string) => all.filter((one) => one !== `TALKS_WITHOUT_${kind}`);

  it('are asked about only where somebody affirms them', () => {
    expect(kinds(seen(claim('c', { about: 'talks:t' })))).toEqual(all);
    expect(kinds(seen(claim('c', { about: 'talks:t', negated: true })))).toEqual([]);
    expect(kinds(seen(claim('c', { about: 'talks:t', stance: 'DENIES' })))).toEqual([]);
    expect(kinds(seen(claim('c', { about: 'talks:t', stance: 'NO_REPLY' })))).toEqual([]);
    expect(kinds(seen(claim('c', { about: 'demand:d', if: 'talks:t' })))).toEqual([]);
  });

  it('lack no more what any claim that affirms them states', () => {
    const venue = claim('v', { about: 'talks:t', asserts: { VENUE: 'venue:x' } });
    expect(kinds(seen(claim('c', { about: 'talks:t' }), venue))).toEqual(without('VENUE'));
    const denied = claim('v', { about: 'talks:t', negated: true, asserts: { VENUE: 'venue:x' } });
    expect(kinds(seen(claim('c', { about: 'talks:t' }), denied))).toEqual(all);
  });

  it('without a subject name the positions that are said to have been told there', () => {
    const told = seen(claim('c', { about: 'talks:t' }), claim('w', { about: 'demand:d' })).map((one) =>
      one.about?.kind === 'Demand' ? { ...one, madeAt: ref('talks:t', 'Talks') } : one,
    );
    expect(talksGaps(told, talks)[2]!.because).toBe(
      '1 claim affirms the talks, and none says what about, but for positions told there on "d".',
    );
  });

  it('are dated by the coder or by when a claim held, not by relative words', () => {
    const told = seen(claim('c', { about: 'talks:t' }));
    expect(kinds(told, true)).toEqual(without('DATE'));
    expect(kinds(seen(claim('c', { about: 'talks:t', held: '2031-04' })))).toEqual(without('DATE'));
    const relative = told.map((one) => ({ ...one, heldWords: 'last week' }));
    expect(kinds(relative)).toEqual(all);
    expect(talksGaps(relative, talks)[1]!.because).toBe(
      '1 claim affirms the talks, and none says when, but for "last week".',
    );
  });

  it('are named for what they are: confirmed, alleged, expected or possible', () => {
    const first = (...claims: Claim[]) => talksGaps(claims, talks)[0]!.question;
    const made = (spec: Parameters<typeof claim>[1]) =>
      first(...seen(claim('c', { about: 'talks:t', ...spec })));
    expect(made({ stance: 'CONFIRMS', holder: 'actor:a' })).toBe('Find out the venue of "talks:t".');
    expect(made({})).toBe('Find out the venue of "talks:t" (alleged).');
    expect(made({ modality: 'EXPECTED' })).toBe('Find out the venue of "talks:t" (expected).');
    expect(made({ modality: 'TENTATIVE' })).toBe('Find out the venue of "talks:t" (possible).');
  });
});

describe('a silence', () => {
  const silent = { stance: 'NO_REPLY', holder: 'actor:a' } as const;

  it('is one gap for each who is silent of one thing, however often it is told', () => {
    const claims = seen(
      claim('one', { ...silent, about: 'demand:d' }),
      claim('two', { ...silent, about: 'demand:d' }),
      claim('three', silent),
    );
    expect(silenceGaps(claims, null).map(({ about, support }) => [about.id, support.claims.length])).toEqual([
      ['demand:d', 2],
      ['actor:a', 1],
    ]);
  });
});

describe('a silence that words may have ended', () => {
  const silent = { stance: 'NO_REPLY', holder: 'actor:a', about: 'demand:d', said: '2031-04' } as const;
  const ties: Ties = { represented: (id) => (id === 'actor:b' ? [ref('actor:a', 'Actor')] : []) };
  const because = (word: Parameters<typeof claim>[1], of: Ties | null) =>
    silenceGaps(
      seen(claim('s', silent), claim('w', { stance: 'ACCEPTS', about: 'demand:d', ...word })),
      of,
    ).map((gap) => gap.because);
  const still = 'A had not answered, and no later answer is reported.';
  const loose =
    'A had not answered, and time does not tell whether what else is reported on this came later.';

  it('is closed by a later word, with ties also of one who represents it', () => {
    expect(because({ holder: 'actor:a', said: '2031-05' }, null)).toEqual([]);
    expect(because({ holder: 'actor:b', said: '2031-05' }, ties)).toEqual([]);
    expect(because({ holder: 'actor:b', said: '2031-05' }, null)).toEqual([still]);
  });

  it('says so where time cannot order them', () => {
    expect(because({ holder: 'actor:a', said: '2031-03' }, null)).toEqual([still]);
    expect(because({ holder: 'actor:a', said: '2031-04-20' }, null)).toEqual([loose]);
  });
});

describe('one anonymous voice', () => {
  const aside = {
    stance: 'DEMANDS',
    holder: 'actor:a',
    about: 'demand:d',
    chain: ['source:aide', 'source:wire'],
  } as const;
  const aide = source('source:aide', 'Anonymous');

  it('is a gap until another origin says the same; silences and denials are none', () => {
    expect(anonymousGaps(seen(aide, claim('c', aside)))).toHaveLength(1);
    const other = claim('o', { ...aside, chain: ['source:gazette'] });
    expect(anonymousGaps(seen(aide, claim('c', aside), other))).toEqual([]);
    expect(anonymousGaps(seen(aide, claim('c', { ...aside, negated: true })))).toEqual([]);
  });
});

describe('an article', () => {
  it('is undated when neither a date nor a phrase bounds it', () => {
    const of = (spec: Parameters<typeof document>[1]) =>
      undatedGaps(seen(document('document:d', spec), claim('c', { about: 'demand:d' }))).length;
    expect(of({})).toBe(1);
    expect(of({ published: '2031-04' })).toBe(0);
    expect(of({ bounds: '../2031-04' })).toBe(0);
  });
});
