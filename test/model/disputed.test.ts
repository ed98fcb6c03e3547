// DESIGN.md, "Disputed": a live claim contradicts or denies it, from a party or from a different origin.
import { describe, expect, it } from 'vitest';
import { coversTimeOf, disputersOf, partiesTo } from '../../src/model/disputed.ts';
import type { Thing } from '../../src/model/thing.ts';
import { actor, bare, claim, demand, document, judgement, source, view, world } from './build.ts';

/** The ids of the claims that dispute claim `a`, or another. */
const disputers = (things: readonly Thing[], id = 'a'): string[] => {
  const built = world(...things);
  return bare(disputersOf(built, built.claims.get(`claim:${id}`)!));
};

const wire = { chain: ['source:wire'] } as const;
const post = { chain: ['source:post'] } as const;
const cap = { stance: 'DEMANDS', holder: 'actor:halvard', about: 'demand:cap' } as const;
const ise = { about: 'talks:ise', asserts: { PARTICIPANT: ['actor:halvard', 'actor:norrland'] } } as const;

describe('a different origin', () => {
  it('disputes a claim that it contradicts', () => {
    const things = [claim('a', { ...cap, ...wire }), claim('b', { ...post, about: 'a', contradicts: 'a' })];
    expect(disputers(things)).toEqual(['b']);
  });

  it('is needed: a claim of the same origin disputes nothing', () => {
    const things = [claim('a', { ...cap, ...wire }), claim('b', { ...wire, about: 'a', contradicts: 'a' })];
    expect(disputers(things)).toEqual([]);
  });

  it('is told by canonical entity', () => {
    const things = [claim('a', { ...cap, ...wire }), claim('b', { ...post, about: 'a', contradicts: 'a' })];
    expect(disputers([...things, judgement('source:wire', 'source:post', 'SAME')])).toEqual([]);
  });

  it('is told by who stands behind a voice, not by the voice', () => {
    const [lind, falk] = [actor('actor:lind', ['actor:x']), actor('actor:falk', ['actor:x'])];
    const things = [
      claim('a', { about: 'issue:fish', chain: ['actor:lind'] }),
      claim('b', { about: 'issue:fish', chain: ['actor:falk'], contradicts: 'a' }),
    ];
    expect(disputers([lind, falk, ...things])).toEqual([]);
  });

  it('differs from none: a claim without origin can be disputed', () => {
    const things = [claim('a', cap), claim('b', { ...post, about: 'a', contradicts: 'a' })];
    expect(disputers(things)).toEqual(['b']);
  });
});

describe('a claim without origin', () => {
  it('disputes nothing', () => {
    const things = [claim('a', { ...cap, ...wire }), claim('b', { about: 'a', contradicts: 'a' })];
    expect(disputers(things)).toEqual([]);
  });

  it('disputes all the same when a party holds it', () => {
    const denial = claim('b', { stance: 'DENIES', holder: 'actor:halvard', about: 'a' });
    expect(disputers([claim('a', { ...cap, ...wire }), denial])).toEqual(['b']);
  });

  it('disputes all the same when somebody of the side of a party voices it', () => {
    const aide = source('source:aide', 'Anonymous', { side: 'actor:halvard' });
    const denial = claim('b', { about: 'a', contradicts: 'a', chain: ['source:aide'] });
    expect(disputers([claim('a', { ...cap, ...wire }), aide, denial])).toEqual(['b']);
  });
});

describe('a party', () => {
  const met = claim('a', { ...ise, ...wire });
  const bySame = (spec: Partial<Parameters<typeof claim>[1]>) =>
    claim('b', { ...wire, contradicts: 'a', ...spec });

  it('disputes from the same origin when it is the holder of the disputing claim', () => {
    expect(disputers([met, bySame({ holder: 'actor:norrland', about: 'issue:x' })])).toEqual(['b']);
    expect(disputers([met, bySame({ holder: 'actor:sund', about: 'issue:x' })])).toEqual([]);
  });

  it('disputes when it is the voice', () => {
    const own = claim('a', { ...ise, chain: ['actor:norrland'] });
    expect(disputers([own, bySame({ chain: ['actor:norrland'] })])).toEqual(['b']);
  });

  it('counts as the voice only at hop 0', () => {
    const aide = source('source:aide', 'Anonymous');
    const told = bySame({ chain: ['source:aide', 'actor:norrland', 'source:wire'] });
    expect(disputers([met, aide, told])).toEqual([]);
  });

  it('may be represented, upwards, at the date of what was said', () => {
    const lind = actor('actor:lind', [{ to: 'actor:ministry', until: '2031-03-31' }]);
    const ministry = actor('actor:ministry', ['actor:norrland']);
    const said = (day: string) =>
      disputers([met, lind, ministry, bySame({ holder: 'actor:lind', about: 'issue:x', said: day })]);
    expect(said('2031-03-31')).toEqual(['b']);
    expect(said('2031-04-01')).toEqual([]);
  });

  it('may be spoken from, upwards', () => {
    const aide = source('source:aide', 'Anonymous', { side: 'actor:ministry' });
    const ministry = actor('actor:ministry', ['actor:norrland']);
    const told = bySame({ chain: ['source:aide', 'source:wire'] });
    expect(disputers([met, aide, ministry, told])).toEqual(['b']);
  });

  it('is told by canonical entity', () => {
    const same = judgement('actor:norrland', 'actor:capital', 'SAME');
    expect(disputers([met, same, bySame({ holder: 'actor:capital', about: 'issue:x' })])).toEqual(['b']);
  });

  it('is a participant of the talks, as live claims that affirm them give it', () => {
    const bare = claim('a', { about: 'talks:ise', ...wire });
    const other = (spec: Parameters<typeof claim>[1]) => [
      bare,
      claim('c', spec),
      bySame({ holder: 'actor:norrland', about: 'issue:x' }),
    ];
    expect(disputers(other({ ...ise, ...wire }))).toEqual(['b']);
    expect(disputers(other({ ...ise, ...wire, rank: 'DEPRECATED' }))).toEqual([]);
    expect(disputers(other({ ...ise, ...wire, negated: true }))).toEqual([]);
  });

  it('is no host and no mediator', () => {
    const hosted = claim('a', {
      about: 'talks:ise',
      asserts: { HOST: 'actor:sund', MEDIATOR: 'actor:sund' },
      ...wire,
    });
    expect(disputers([hosted, bySame({ holder: 'actor:sund', about: 'issue:x' })])).toEqual([]);
  });

  it('is the holder of the claim, and whoever the demand is asked of', () => {
    const asked = demand('demand:cap', ['actor:norrland']);
    const built = world(asked, claim('a', { ...cap, ...wire }));
    expect([...partiesTo(built, built.claims.get('claim:a')!)].sort()).toEqual([
      'actor:halvard',
      'actor:norrland',
    ]);
    expect(
      disputers([
        asked,
        claim('a', { ...cap, ...wire }),
        bySame({ holder: 'actor:norrland', about: 'issue:x' }),
      ]),
    ).toEqual(['b']);
  });

  it('is whoever a demand judged the same is asked of', () => {
    const asked = demand('demand:the-cap', ['actor:norrland']);
    const same = judgement('demand:cap', 'demand:the-cap', 'SAME');
    const answer = bySame({ holder: 'actor:norrland', about: 'issue:x' });
    expect(disputers([asked, same, claim('a', { ...cap, ...wire }), answer])).toEqual(['b']);
  });

  it('to a claim about a claim is also a party to that one', () => {
    const things = [met, claim('c', { stance: 'STATES', about: 'a', ...wire })];
    const answer = claim('b', { ...wire, holder: 'actor:norrland', about: 'issue:x', contradicts: 'c' });
    expect(disputers([...things, answer], 'c')).toEqual(['b']);
  });
});

describe('CONTRADICTS and DENIES', () => {
  it('CONTRADICTS works both ways', () => {
    const things = [
      claim('a', { ...cap, ...wire }),
      claim('b', { ...post, about: 'issue:x', contradicts: 'a' }),
    ];
    expect(disputers(things, 'a')).toEqual(['b']);
    expect(disputers(things, 'b')).toEqual(['a']);
  });

  it('CONTRADICTS written on both sides counts once', () => {
    const things = [
      claim('a', { ...cap, ...wire, contradicts: 'b' }),
      claim('b', { ...post, about: 'issue:x', contradicts: 'a' }),
    ];
    expect(disputers(things)).toEqual(['b']);
  });

  it('DENIES works one way', () => {
    const denial = claim('b', { stance: 'DENIES', holder: 'actor:sund', about: 'a', chain: ['actor:sund'] });
    const things = [claim('a', { ...cap, ...wire }), denial];
    expect(disputers(things, 'a')).toEqual(['b']);
    expect(disputers(things, 'b')).toEqual([]);
  });

  it('neither passes along RESTATES, in either direction', () => {
    const things = [
      claim('a', { ...cap, ...wire }),
      claim('retold', { ...cap, ...post, restates: 'a' }),
      claim('b', { stance: 'DENIES', holder: 'actor:sund', about: 'a', chain: ['actor:sund'] }),
      claim('c', { chain: ['actor:veyra'], about: 'issue:x', contradicts: 'retold' }),
    ];
    expect(disputers(things, 'a')).toEqual(['b']);
    expect(disputers(things, 'retold')).toEqual(['c']);
  });

  it('a restatement of a denial denies only if it says so itself', () => {
    const denial = claim('b', { stance: 'DENIES', holder: 'actor:sund', about: 'a', chain: ['actor:sund'] });
    const retold = claim('c', { about: 'issue:x', restates: 'b', ...post });
    expect(disputers([claim('a', { ...cap, ...wire }), denial, retold])).toEqual(['b']);
  });

  it('a deprecated claim disputes nothing, nor does one that is retracted', () => {
    const wrong = claim('b', { ...post, about: 'issue:x', contradicts: 'a', rank: 'DEPRECATED' });
    expect(disputers([claim('a', { ...cap, ...wire }), wrong])).toEqual([]);
    expect(disputers([claim('a', { ...cap, ...wire, contradicts: 'b' })])).toEqual([]);
  });

  it('a deprecated claim is not shown as disputed', () => {
    const things = [
      claim('a', { ...cap, ...wire, rank: 'DEPRECATED' }),
      claim('b', { ...post, about: 'issue:x', contradicts: 'a' }),
    ];
    expect(view(world(...things), 'a').disputed).toBe(false);
  });

  it('a silence is no denial', () => {
    const silent = (stance: 'DECLINES_COMMENT' | 'NO_REPLY') =>
      disputers([
        claim('a', { ...cap, ...wire }),
        claim('b', { stance, holder: 'actor:halvard', about: 'a', ...post }),
      ]);
    expect(silent('DECLINES_COMMENT')).toEqual([]);
    expect(silent('NO_REPLY')).toEqual([]);
  });

  it('a negated statement about a claim disputes only with a CONTRADICTS', () => {
    const doubt = { about: 'a', negated: true, ...post } as const;
    expect(disputers([claim('a', { ...cap, ...wire }), claim('b', doubt)])).toEqual([]);
    expect(disputers([claim('a', { ...cap, ...wire }), claim('b', { ...doubt, contradicts: 'a' })])).toEqual([
      'b',
    ]);
  });
});

describe('the time that a denial covers', () => {
  const denied = (claimSpec: object, denialSpec: object, ...more: Thing[]) =>
    disputers([
      claim('a', { ...cap, ...wire, ...claimSpec }),
      claim('b', { stance: 'DENIES', holder: 'actor:halvard', about: 'a', ...post, ...denialSpec }),
      ...more,
    ]);

  it('is the time before it: what came later is not denied', () => {
    expect(denied({ said: '2031-04-18' }, { said: '2031-04-10' })).toEqual([]);
    expect(denied({ said: '2031-04-10' }, { said: '2031-04-18' })).toEqual(['b']);
  });

  it('takes in its own day and whatever may have been before it', () => {
    expect(denied({ said: '2031-04-10' }, { said: '2031-04-10' })).toEqual(['b']);
    expect(denied({ said: '2031-04' }, { said: '2031-04-10' })).toEqual(['b']);
    expect(denied({ said: '2031-05' }, { said: '2031-04' })).toEqual([]);
  });

  it('goes by when the thing was so, not by when that was told', () => {
    expect(denied({ held: '2031-04-01', said: '2031-04-18' }, { said: '2031-04-10' })).toEqual(['b']);
    expect(denied({ held: '2031-04-18', said: '2031-04-18' }, { said: '2031-04-10' })).toEqual([]);
  });

  it('goes by when the denial was spoken: said, else published, else bounds', () => {
    const printed = document('document:late', { published: '2031-04-10' });
    const bounded = document('document:late', { bounds: '../2031-04-10' });
    const late = { document: 'document:late' };
    for (const made of [printed, bounded]) {
      expect(denied({ said: '2031-04-18' }, late, made)).toEqual([]);
      expect(denied({ said: '2031-04-09' }, late, made)).toEqual(['b']);
    }
  });

  it('takes in everything where either time is not known', () => {
    expect(denied({}, { said: '2031-04-10' })).toEqual(['b']);
    expect(denied({ said: '2031-04-18' }, {})).toEqual(['b']);
    expect(denied({ said: '2031-04-18' }, { said: '2031-04-10/..' })).toEqual(['b']);
  });

  it('is no matter for CONTRADICTS', () => {
    const things = [
      claim('a', { ...cap, ...wire, said: '2031-04-18' }),
      claim('b', { ...post, about: 'issue:x', contradicts: 'a', said: '2031-04-10' }),
    ];
    expect(disputers(things)).toEqual(['b']);
  });

  it('is asked of claims by coversTimeOf', () => {
    const built = world(claim('a', { said: '2031-04-18' }), claim('b', { said: '2031-04-10' }));
    const [a, b] = [built.claims.get('claim:a')!, built.claims.get('claim:b')!];
    expect([coversTimeOf(built, b, a), coversTimeOf(built, a, b)]).toEqual([false, true]);
  });
});

describe('denials of talks', () => {
  const union = { holder: 'actor:union', chain: ['actor:union'] } as const;
  const denial = claim('b', { stance: 'DENIES', about: 'talks:ise', ...union });

  it('dispute every claim that affirms the talks, whatever it adds', () => {
    const things = [
      denial,
      claim('a', { ...ise, ...wire }),
      claim('c', { about: 'talks:ise', asserts: { SUBJECT: 'issue:x' }, ...wire }),
      claim('d', {
        stance: 'CONFIRMS',
        holder: 'actor:halvard',
        about: 'talks:ise',
        chain: ['actor:halvard'],
      }),
    ];
    for (const id of ['a', 'c', 'd']) expect(disputers(things, id)).toEqual(['b']);
  });

  it('dispute a confirmation of a claim that affirms the talks', () => {
    const confirmed = claim('c', {
      stance: 'CONFIRMS',
      holder: 'actor:halvard',
      about: 'a',
      chain: ['actor:halvard'],
    });
    expect(disputers([denial, claim('a', { ...ise, ...wire }), confirmed], 'c')).toEqual(['b']);
  });

  it('dispute no silence and no other denial', () => {
    const things = [
      denial,
      claim('a', { stance: 'NO_REPLY', holder: 'actor:halvard', about: 'talks:ise', ...wire }),
      claim('c', { about: 'talks:ise', negated: true, ...wire }),
    ];
    for (const id of ['a', 'c']) expect(disputers(things, id)).toEqual([]);
  });

  it('are also negated statements by outsiders', () => {
    const outsider = claim('b', { about: 'talks:ise', negated: true, ...post });
    expect(disputers([outsider, claim('a', { ...ise, ...wire })])).toEqual(['b']);
  });

  it('reach through a denied claim that affirms them and has no subject and no mediator', () => {
    const other = claim('c', { about: 'talks:ise', ...post });
    const narrow = claim('b', { stance: 'DENIES', about: 'a', ...union });
    expect(disputers([narrow, claim('a', { ...ise, ...wire }), other], 'c')).toEqual(['b']);
  });

  it('leave the talks standing when they deny a subject or a mediator', () => {
    for (const role of ['SUBJECT', 'MEDIATOR'] as const) {
      const to = role === 'SUBJECT' ? 'issue:x' : 'actor:sund';
      const narrow = claim('b', { stance: 'DENIES', about: 'a', ...union });
      const of = claim('a', { about: 'talks:ise', asserts: { [role]: to }, ...wire });
      const other = claim('c', { about: 'talks:ise', ...wire });
      expect(disputers([narrow, of, other], 'a')).toEqual(['b']);
      expect(disputers([narrow, of, other], 'c')).toEqual([]);
    }
  });

  it('cover only the time before them', () => {
    const early = claim('b', { stance: 'DENIES', about: 'talks:ise', ...union, said: '2031-04-10' });
    expect(disputers([early, claim('a', { ...ise, ...wire, held: '2031-04-18' })])).toEqual([]);
    expect(disputers([early, claim('a', { ...ise, ...wire, held: '2031-04-09' })])).toEqual(['b']);
  });

  it('go by canonical talks', () => {
    const same = judgement('talks:ise', 'talks:port', 'SAME');
    expect(disputers([denial, same, claim('a', { ...ise, about: 'talks:port', ...wire })])).toEqual(['b']);
  });
});
