import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewClaim } from '../../src/model/claim.ts';
import { derive } from '../../src/model/derive.ts';
import { talksAffirmed, talksDenied } from '../../src/model/talks.ts';
import { accountOf, bearingOn } from '../../src/model/talks-account.ts';
import { worldOf } from '../../src/model/world.ts';
import { thingsArbitrary } from './arbitrary-things.ts';
import { claim, view, world } from './build.ts';

describe('an account of talks', () => {
  it('counts as affirming and denying what the rules for the status count, whatever is coded', () => {
    let seen = 0;
    const law = fc.property(thingsArbitrary({ claims: 20 }), (things) => {
      const world = worldOf(things);
      const told = new Map([...world.claims].map(([id, claim]) => [id, viewClaim(world, claim)]));
      const talks = [...world.entities.values()].filter(({ kind }) => kind === 'Talks');
      for (const canonical of new Set(talks.map(({ id }) => world.canonical(id))))
        for (const [id, coded] of world.claims) {
          const bearing = bearingOn(canonical, told.get(id)!, told);
          expect(bearing === 'AFFIRMS').toBe(talksAffirmed(world, coded) === canonical);
          expect(bearing === 'DENIES').toBe(talksDenied(world, coded) === canonical);
          if (bearing !== null) seen += 1;
        }
    });
    fc.assert(law, { numRuns: 200, interruptAfterTimeLimit: 8_000 });
    expect(seen).toBeGreaterThan(100);
  });

  it('lists a silence about the talks or about a claim of them, and names the demand that they are about', () => {
    const built = world(
      claim('met', {
        stance: 'STATES',
        about: 'talks:t',
        asserts: { SUBJECT: 'demand:d' },
        chain: ['source:wire'],
      }),
      claim('silent', { stance: 'NO_REPLY', holder: 'actor:a', about: 'claim:met' }),
    );
    const views = ['met', 'silent'].map((id) => view(built, id));
    const { silences, subjects, demands } = accountOf('talks:t', views, 'ALLEGED');
    expect(silences.map(({ stance }) => stance)).toEqual(['NO_REPLY']);
    expect(subjects).toEqual([]);
    expect(demands.map(({ thing, support }) => [thing.id, support.claims.length])).toEqual([['demand:d', 1]]);
  });

  it('tells when they were in the words of those who affirm them and give no date, each once', () => {
    const about = 'talks:t';
    const words: Record<string, string | null> = {
      met: 'last month',
      again: 'last month',
      soon: 'in recent weeks',
      dated: null,
      never: 'ever',
    };
    const ids = Object.keys(words);
    const built = world(...ids.map((id) => claim(id, { stance: 'STATES', negated: id === 'never', about })));
    const views = ids.map((id) => ({ ...view(built, id), heldWords: words[id] ?? null }));
    expect(accountOf(about, views, 'ALLEGED').timeWords).toEqual(['in recent weeks', 'last month']);
  });

  it('places talks as the derived edges do, whatever is coded', () => {
    const law = fc.property(thingsArbitrary({ claims: 20 }), (things) => {
      const world = worldOf(things);
      const { claims, edges, talks } = derive(world);
      for (const [id, status] of talks) {
        if (world.canonical(id) !== id) continue;
        const about = world.claimsAbout(id);
        const all = [...about, ...about.flatMap((claim) => world.claimsAbout(claim.id))];
        const account = accountOf(
          id,
          [...new Set(all)].map((one) => claims.get(one.id)!),
          status,
        );
        const drawn = (type: string, end: 'from' | 'to') =>
          edges
            .filter((edge) => edge.type === type && (edge.from === id || edge.to === id))
            .map((edge) => [edge[end], edge.support] as const)
            .sort(byId);
        const told = (parts: typeof account.venues) =>
          parts.map(({ thing, support }) => [thing.id, support] as const).sort(byId);
        expect(told(account.venues)).toEqual(drawn('HELD_AT', 'to'));
        expect(told(account.subjects)).toEqual(drawn('CONCERNS', 'to'));
        expect(told(account.participants)).toEqual(drawn('PARTICIPATED_IN', 'from'));
        expect(told(account.mediators)).toEqual(drawn('MEDIATED', 'from'));
        expect(told(account.hosts)).toEqual(drawn('HOSTED', 'from'));
      }
    });
    fc.assert(law, { numRuns: 200, interruptAfterTimeLimit: 8_000 });
  });
});

function byId([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

describe('the demands that talks are about', () => {
  it('are those of claims that count', () => {
    const built = (rank: 'NORMAL' | 'DEPRECATED') =>
      world(
        claim('x', {
          about: 'talks:t',
          asserts: { SUBJECT: 'demand:d' },
          chain: ['source:wire'],
          rank,
        }),
      );
    const demands = (rank: 'NORMAL' | 'DEPRECATED') =>
      accountOf('talks:t', [view(built(rank), 'x')], 'ALLEGED').demands.map(({ thing }) => thing.id);
    expect([demands('NORMAL'), demands('DEPRECATED')]).toEqual([['demand:d'], []]);
  });
});
