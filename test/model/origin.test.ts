// DESIGN.md, "Origins": rules 1 to 6, the first that applies; and what "first-hand" and "on record" mean.
import { describe, expect, it } from 'vitest';
import type { Origin } from '../../src/model/origin.ts';
import { originOf } from '../../src/model/origin.ts';
import type { Thing } from '../../src/model/thing.ts';
import { actor, claim, document, judgement, source, view, world } from './build.ts';

const origin = (...things: Thing[]): Origin => {
  const built = world(...things);
  return originOf(built, built.claims.get('claim:a')!);
};

/** Who the origin is and by which rule; the sort of none where there is none. */
const ruled = (...things: Thing[]): string => {
  const { origin: id, originStatus, originRule } = origin(...things);
  return `${id ?? originStatus} ${originRule}`;
};

const aide = source('source:aide', 'Anonymous', { standing: 'INSIDER', side: 'actor:halvard' });
const localMedia = source('source:local-media', 'Outlet', { named: false });

describe('rule 1: a restatement', () => {
  it('has the origin of what it restates, whatever its own chain says', () => {
    const original = claim('b', { chain: ['actor:halvard'] });
    expect(ruled(original, claim('a', { restates: 'b', chain: ['source:post'] }))).toBe('actor:halvard 1');
  });

  it('has no origin when what it restates has none, and says of which sort', () => {
    const narrated = claim('b', {});
    const retold = claim('a', { restates: 'b', chain: ['actor:halvard'] });
    expect(ruled(narrated, retold)).toBe('NARRATED 1');
  });

  it('reaches through restatements of restatements', () => {
    const [first, second] = [claim('c', { chain: ['source:wire'] }), claim('b', { restates: 'c' })];
    expect(ruled(first, second, claim('a', { restates: 'b' }))).toBe('source:wire 1');
  });

  it('falls to the next rule when the restated claim is retracted, and comes back with it', () => {
    const original = claim('b', { chain: ['actor:halvard'] });
    const retold = claim('a', { restates: 'b', chain: ['source:post'] });
    expect(ruled(retold)).toBe('source:post 6');
    expect(ruled(original, retold)).toBe('actor:halvard 1');
  });

  it('holds for a deprecated claim too, which is wrong but was said', () => {
    const original = claim('b', { chain: ['actor:halvard'], rank: 'DEPRECATED' });
    expect(ruled(original, claim('a', { restates: 'b' }))).toBe('actor:halvard 1');
  });

  it('ends where links that ought to be refused go in a circle', () => {
    const circle = [
      claim('a', { restates: 'b', chain: ['source:post'] }),
      claim('b', { restates: 'a', chain: ['source:wire'] }),
    ];
    expect(ruled(...circle)).toBe('source:wire 1');
  });
});

describe('rules 2 and 3: observers, and words without a voice', () => {
  it('an observer is no origin', () => {
    const lund = source('source:lund', 'Person', { standing: 'OBSERVER' });
    expect(ruled(lund, claim('a', { chain: ['source:lund', 'source:wire'] }))).toBe('OBSERVER 2');
  });

  it('an anonymous observer is an observer, not an anonymous voice', () => {
    const experts = source('source:experts', 'Anonymous', { standing: 'OBSERVER' });
    expect(ruled(experts, claim('a', { chain: ['source:experts', 'source:wire'] }))).toBe('OBSERVER 2');
  });

  it('an observer further up the chain changes nothing', () => {
    const lund = source('source:lund', 'Person', { standing: 'OBSERVER' });
    expect(ruled(lund, claim('a', { chain: ['actor:halvard', 'source:lund'] }))).toBe('actor:halvard 6');
  });

  it('a claim without a chain is narrated, even where the publisher is known', () => {
    const published = document('document:d', { publisher: 'source:wire' });
    expect(ruled(published, claim('a', {}))).toBe('NARRATED 3');
  });
});

describe('rule 4: a voice that cannot be told apart', () => {
  it('an unnamed outlet is no origin', () => {
    expect(ruled(localMedia, claim('a', { chain: ['source:local-media', 'source:wire'] }))).toBe('UNNAMED 4');
  });

  it('a paper without an owner is no origin', () => {
    const paper = source('source:list', 'Paper');
    expect(ruled(paper, claim('a', { chain: ['source:list'] }))).toBe('UNNAMED 4');
  });
});

describe('rule 5: an anonymous voice', () => {
  it('gives way to the next named outlet up the chain', () => {
    expect(ruled(aide, claim('a', { chain: ['source:aide', 'source:wire', 'source:post'] }))).toBe(
      'source:wire 5',
    );
  });

  it('does so of whatever side it speaks from', () => {
    const party = source('source:aide', 'Anonymous', { standing: 'PARTY', side: 'actor:halvard' });
    expect(ruled(party, actor('actor:halvard'), claim('a', { chain: ['source:aide', 'source:wire'] }))).toBe(
      'source:wire 5',
    );
  });

  it('passes over people in between, who are no outlets', () => {
    const friend = source('source:friend', 'Person');
    expect(ruled(aide, friend, claim('a', { chain: ['source:aide', 'source:friend', 'source:wire'] }))).toBe(
      'source:wire 5',
    );
  });

  it('gives way to the publisher when the chain names no outlet', () => {
    const published = document('document:d', { publisher: 'source:wire' });
    expect(ruled(aide, published, claim('a', { chain: ['source:aide'] }))).toBe('source:wire 5');
  });

  it('prefers an outlet of the chain to the publisher', () => {
    const published = document('document:d', { publisher: 'source:post' });
    expect(ruled(aide, published, claim('a', { chain: ['source:aide', 'source:wire'] }))).toBe(
      'source:wire 5',
    );
  });

  it('has no origin when an unnamed outlet comes first: neither a later outlet nor the publisher steps in', () => {
    const published = document('document:d', { publisher: 'source:post' });
    const told = claim('a', { chain: ['source:aide', 'source:local-media', 'source:wire'] });
    expect(ruled(aide, localMedia, published, told)).toBe('UNNAMED 5');
  });

  it('has no origin when the publisher is an unnamed outlet', () => {
    const published = document('document:d', { publisher: 'source:local-media' });
    expect(ruled(aide, localMedia, published, claim('a', { chain: ['source:aide'] }))).toBe('UNNAMED 5');
  });

  it('is unidentified when nobody named heard it', () => {
    expect(ruled(aide, claim('a', { chain: ['source:aide'] }))).toBe('UNIDENTIFIED 5');
  });

  it('does not roll the outlet up to whoever it speaks from', () => {
    const state = source('source:wire', 'Outlet', { side: 'actor:halvard' });
    expect(ruled(aide, state, claim('a', { chain: ['source:aide', 'source:wire'] }))).toBe('source:wire 5');
  });
});

describe('rule 6: a voice that stands for itself or for somebody', () => {
  const berg = (from?: string, until?: string) =>
    actor('actor:berg', [{ to: 'actor:halvard', ...(from ? { from } : {}), ...(until ? { until } : {}) }]);

  it('is its own origin when it represents nobody', () => {
    expect(ruled(claim('a', { chain: ['actor:berg', 'source:wire'] }))).toBe('actor:berg 6');
  });

  it('is its own origin when it is a named outlet', () => {
    expect(ruled(claim('a', { chain: ['source:wire'] }))).toBe('source:wire 6');
  });

  it('gives the actor that it represents on the day when it spoke', () => {
    const said = (day: string) =>
      ruled(berg('2031-01-01', '2031-03-31'), claim('a', { chain: ['actor:berg'], said: day }));
    expect(said('2031-02-25')).toBe('actor:halvard 6');
    expect(said('2031-04-01')).toBe('actor:berg 6');
    expect(said('2030-12-31')).toBe('actor:berg 6');
  });

  it('counts the first and the last day of a term', () => {
    const said = (day: string) =>
      ruled(berg('2031-01-01', '2031-03-31'), claim('a', { chain: ['actor:berg'], said: day }));
    expect(said('2031-01-01')).toBe('actor:halvard 6');
    expect(said('2031-03-31')).toBe('actor:halvard 6');
  });

  it('counts an overlap of partial dates', () => {
    const term = berg('2031-01', '2031-03');
    const said = (day: string) => ruled(term, claim('a', { chain: ['actor:berg'], said: day }));
    expect(said('2031-03')).toBe('actor:halvard 6');
    expect(said('2031')).toBe('actor:halvard 6');
    expect(said('2031-03-31/2031-05-02')).toBe('actor:halvard 6');
    expect(said('2031-04')).toBe('actor:berg 6');
  });

  it('takes an unknown day to match every term, and a term without dates to match every day', () => {
    expect(ruled(berg('2031-01', '2031-03'), claim('a', { chain: ['actor:berg'] }))).toBe('actor:halvard 6');
    expect(ruled(berg(), claim('a', { chain: ['actor:berg'], said: '1999' }))).toBe('actor:halvard 6');
  });

  it('takes a term with one date to be open at the other end', () => {
    const said = (day: string, term: Thing) => ruled(term, claim('a', { chain: ['actor:berg'], said: day }));
    expect(said('2040', berg('2031-01'))).toBe('actor:halvard 6');
    expect(said('2030', berg('2031-01'))).toBe('actor:berg 6');
    expect(said('1990', berg(undefined, '2031-03'))).toBe('actor:halvard 6');
    expect(said('2031-04', berg(undefined, '2031-03'))).toBe('actor:berg 6');
  });

  it('goes by the day when it spoke, not by the date of publication', () => {
    const printed = document('document:d', { published: '2031-05-01' });
    expect(ruled(printed, berg('2031-01', '2031-03'), claim('a', { chain: ['actor:berg'] }))).toBe(
      'actor:halvard 6',
    );
  });

  it('goes upwards while there is exactly one', () => {
    const lind = actor('actor:lind', ['actor:ministry']);
    const ministry = actor('actor:ministry', ['actor:norrland']);
    expect(ruled(lind, ministry, claim('a', { chain: ['actor:lind'] }))).toBe('actor:norrland 6');
  });

  it('stays where there are two', () => {
    const envoy = actor('actor:envoy', ['actor:halvard', 'actor:norrland']);
    const clerk = actor('actor:clerk', ['actor:envoy']);
    expect(ruled(envoy, claim('a', { chain: ['actor:envoy'] }))).toBe('actor:envoy 6');
    expect(ruled(envoy, clerk, claim('a', { chain: ['actor:clerk'] }))).toBe('actor:envoy 6');
  });

  it('goes up where only one of two represented is so on that day', () => {
    const envoy = actor('actor:envoy', [
      { to: 'actor:halvard', until: '2030' },
      { to: 'actor:norrland', from: '2031' },
    ]);
    expect(ruled(envoy, claim('a', { chain: ['actor:envoy'], said: '2031-02' }))).toBe('actor:norrland 6');
    expect(ruled(envoy, claim('a', { chain: ['actor:envoy'] }))).toBe('actor:envoy 6');
  });

  it('counts the same actor represented twice, in two roles, as one', () => {
    const envoy = actor('actor:envoy', ['actor:halvard', { to: 'actor:halvard', from: '2031' }]);
    expect(ruled(envoy, claim('a', { chain: ['actor:envoy'] }))).toBe('actor:halvard 6');
  });

  it('a paper gives its owner by SPEAKS_FROM, and goes up from there', () => {
    const list = source('source:list', 'Paper', { side: 'actor:ministry' });
    const ministry = actor('actor:ministry', ['actor:norrland']);
    expect(ruled(list, ministry, claim('a', { chain: ['source:list'] }))).toBe('actor:norrland 6');
  });

  it('a paper of two owners is its own origin', () => {
    const list = source('source:list', 'Paper', { side: ['actor:halvard', 'actor:norrland'] });
    expect(ruled(list, claim('a', { chain: ['source:list'] }))).toBe('source:list 6');
  });

  it('a named person does not give the side that it speaks from', () => {
    const lund = source('source:lund', 'Person', { side: 'actor:halvard' });
    expect(ruled(lund, claim('a', { chain: ['source:lund'] }))).toBe('source:lund 6');
  });
});

describe('origins by canonical entity', () => {
  it('names the smallest id of those judged the same', () => {
    const same = judgement('actor:tove-aker', 'actor:tove-aaker', 'SAME');
    const said = claim('a', { chain: ['actor:tove-aker'] });
    expect(ruled(same, said)).toBe('actor:tove-aaker 6');
    const named = view(world(same, said), 'a').origin!;
    expect([named.id, named.name]).toEqual(['actor:tove-aaker', 'tove-aaker']);
  });

  it('finds what any of those judged the same represents', () => {
    const same = judgement('actor:tove-aker', 'actor:tove-aaker', 'SAME');
    const envoy = actor('actor:tove-aker', ['actor:sund']);
    expect(ruled(same, envoy, claim('a', { chain: ['actor:tove-aaker'] }))).toBe('actor:sund 6');
  });

  it('counts two represented that are judged the same as one', () => {
    const envoy = actor('actor:envoy', ['actor:sund', 'actor:sund-state']);
    const same = judgement('actor:sund', 'actor:sund-state', 'SAME');
    expect(ruled(envoy, same, claim('a', { chain: ['actor:envoy'] }))).toBe('actor:sund 6');
  });

  it('does not count an actor as represented by itself when judgements join it with its representative', () => {
    const falk = actor('actor:falk', ['actor:spokesman']);
    const spokesman = actor('actor:spokesman', ['actor:halvard']);
    const same = judgement('actor:falk', 'actor:spokesman', 'SAME');
    expect(ruled(falk, spokesman, same, claim('a', { chain: ['actor:falk'] }))).toBe('actor:halvard 6');
  });

  it('goes by the sort of source that was coded: a judgement unmasks nobody', () => {
    const same = judgement('actor:falk', 'source:aide', 'SAME');
    const told = claim('a', { chain: ['source:aide', 'source:wire'] });
    expect(ruled(aide, same, told)).toBe('source:wire 5');
  });

  it('hears an anonymous voice through the canonical outlet', () => {
    const same = judgement('source:wire', 'source:nordwire', 'SAME');
    expect(ruled(aide, same, claim('a', { chain: ['source:aide', 'source:wire'] }))).toBe(
      'source:nordwire 5',
    );
  });
});

describe('first-hand', () => {
  const firstHand = (...things: Thing[]) => origin(...things).firstHand;
  const halvard = { stance: 'DEMANDS', holder: 'actor:halvard', about: 'demand:cap' } as const;

  it('is a claim whose voice is the holder', () => {
    expect(firstHand(claim('a', { ...halvard, chain: ['actor:halvard', 'source:wire'] }))).toBe(true);
    expect(firstHand(claim('a', { ...halvard, chain: ['actor:norrland'] }))).toBe(false);
  });

  it('is a claim whose voice represents the holder, upwards, on the day when it spoke', () => {
    const minister = actor('actor:minister', ['actor:ministry']);
    const ministry = actor('actor:ministry', [{ to: 'actor:halvard', until: '2031-03-31' }]);
    const said = (day: string) =>
      firstHand(minister, ministry, claim('a', { ...halvard, chain: ['actor:minister'], said: day }));
    expect(said('2031-02-25')).toBe(true);
    expect(said('2031-04-21')).toBe(false);
  });

  it('is a claim whose voice represents the holder among several', () => {
    const envoy = actor('actor:envoy', ['actor:halvard', 'actor:norrland']);
    expect(firstHand(envoy, claim('a', { ...halvard, chain: ['actor:envoy'] }))).toBe(true);
  });

  it('is a paper whose owner is the holder or represents it', () => {
    const list = source('source:list', 'Paper', { side: 'actor:ministry' });
    const ministry = actor('actor:ministry', ['actor:halvard']);
    expect(firstHand(list, ministry, claim('a', { ...halvard, chain: ['source:list'] }))).toBe(true);
  });

  it('is never an anonymous voice, whatever its side', () => {
    const told = claim('a', { ...halvard, chain: ['source:aide', 'source:wire'] });
    expect(firstHand(aide, actor('actor:halvard'), told)).toBe(false);
  });

  it('is no claim without a holder or without a voice', () => {
    expect(firstHand(claim('a', { chain: ['actor:halvard'] }))).toBe(false);
    expect(firstHand(claim('a', halvard))).toBe(false);
  });

  it('is not the holder who represents the voice', () => {
    const minister = actor('actor:minister', ['actor:halvard']);
    const said = claim('a', { ...halvard, holder: 'actor:minister', chain: ['actor:halvard'] });
    expect(firstHand(minister, said)).toBe(false);
  });

  it('is a voice judged the same as the holder', () => {
    const same = judgement('actor:halvard', 'actor:palace', 'SAME');
    expect(firstHand(same, claim('a', { ...halvard, chain: ['actor:palace'] }))).toBe(true);
  });

  it('is taken by a restatement from what it restates: first-hand', () => {
    const original = claim('b', { ...halvard, chain: ['source:aide', 'source:wire'] });
    const retold = claim('a', { ...halvard, restates: 'b', chain: ['actor:halvard'] });
    expect(firstHand(aide, original, retold)).toBe(false);
    const own = claim('b', { ...halvard, chain: ['actor:halvard'] });
    expect(firstHand(own, claim('a', { ...halvard, restates: 'b', chain: ['source:post'] }))).toBe(true);
  });
});

describe('on record', () => {
  const onRecord = (...things: Thing[]) => origin(...things).onRecord;

  it('is what hop 0 says, not a later hop', () => {
    const chain = (voice: boolean) => [
      { source: 'actor:halvard', onRecord: voice },
      { source: 'source:wire', onRecord: !voice },
    ];
    expect(onRecord(claim('a', { chain: chain(true) }))).toBe(true);
    expect(onRecord(claim('a', { chain: chain(false) }))).toBe(false);
  });

  it('is false without a voice', () => {
    expect(onRecord(claim('a', {}))).toBe(false);
  });

  it('is taken by a restatement from what it restates: on record', () => {
    const anonymous = claim('b', { chain: [{ source: 'source:aide', onRecord: false }, 'source:wire'] });
    expect(onRecord(aide, anonymous, claim('a', { restates: 'b', chain: ['actor:halvard'] }))).toBe(false);
    expect(onRecord(aide, claim('a', { restates: 'b', chain: ['actor:halvard'] }))).toBe(true);
  });
});
