// Laws that hold of whatever is coded, tried on random dossiers. A failure prints the seed and the smallest
// dossier that breaks the law; `fc.assert(…, { seed, path })` runs it again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { type Derivation, derive } from '../../src/model/derive.ts';
import { standingPositions } from '../../src/model/positions.ts';
import { supportOf } from '../../src/model/support.ts';
import type { Thing } from '../../src/model/thing.ts';
import { worldOf } from '../../src/model/world.ts';
import { thingsArbitrary } from './arbitrary-things.ts';
import { claim, closed, document, judgement } from './build.ts';
import { drawnEdges, edgesByHand } from './counted-by-hand.ts';

const bounded = { numRuns: 200, interruptAfterTimeLimit: 8_000 } as const;
const holds = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void =>
  fc.assert(fc.property(arbitrary, law), bounded);

const deriveOf = (things: Iterable<Thing>): Derivation => derive(worldOf(things));
/** All that is derived as plain data, in order, so that a difference of order shows too. */
const plain = ({ claims, edges, talks }: Derivation) => ({ claims: [...claims], edges, talks: [...talks] });
const claimsOf = (things: readonly Thing[]) => things.filter(({ labels }) => labels.includes('Claim'));
const ids = (refs: readonly { readonly canonical: string }[]) =>
  refs.map(({ canonical }) => canonical).sort();
const linksTo = (id: string) => (thing: Thing) => thing.edges.some(({ to }) => to === id);

/** Random things, and one of their claims. */
const withClaim = thingsArbitrary()
  .filter((things) => claimsOf(things).length > 0)
  .chain((things) => fc.record({ things: fc.constant(things), one: fc.constantFrom(...claimsOf(things)) }));

describe('order and history', () => {
  it('the order of things and of what they hold never matters', () => {
    const shuffled = thingsArbitrary().chain((things) =>
      fc.record({
        things: fc.constant(things),
        again: fc
          .tuple(
            ...things.map((thing) =>
              fc
                .shuffledSubarray([...thing.edges], { minLength: thing.edges.length })
                .map((edges) => ({ ...thing, edges })),
            ),
          )
          .chain((jumbled) => fc.shuffledSubarray(jumbled, { minLength: jumbled.length })),
      }),
    );
    holds(shuffled, ({ things, again }) => {
      expect(plain(deriveOf(again))).toEqual(plain(deriveOf(things)));
    });
  });

  it('a rebuild gives the same whatever sequence of changes led there', () => {
    const change = fc.record({ place: fc.nat(), retire: fc.boolean() });
    const histories = fc.record({
      versions: fc.tuple(thingsArbitrary({ claims: 8 }), thingsArbitrary({ claims: 8 })),
      changes: fc.array(change, { minLength: 20, maxLength: 150 }),
    });
    holds(histories, ({ versions, changes }) => {
      const all = versions.flat();
      const live = new Map(versions[0].map((thing) => [thing.id, thing]));
      for (const { place, retire } of changes) {
        const thing = all[place % all.length]!;
        if (retire) live.delete(thing.id);
        else live.set(thing.id, thing);
      }
      const fromNothing = [...live.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(plain(deriveOf(live.values()))).toEqual(plain(deriveOf(fromNothing)));
    });
  });

  it('retracting a claim and restoring it restores every answer', () => {
    holds(withClaim, ({ things, one }) => {
      const without = things.filter(({ id }) => id !== one.id);
      expect(deriveOf(without).claims.has(one.id)).toBe(false);
      expect(plain(deriveOf([...without, one]))).toEqual(plain(deriveOf(things)));
    });
  });

  it('taking a judgement back restores every answer', () => {
    const judged = fc.record({
      things: thingsArbitrary({ judgements: 0 }),
      pair: fc.constantFrom(
        ['actor:halvard', 'actor:norrland'],
        ['actor:envoy', 'actor:ministry'],
        ['demand:cap', 'demand:floor'],
        ['talks:call', 'talks:ise'],
        ['source:nordwire', 'source:times'],
      ),
    });
    holds(judged, ({ things, pair: [a, b] }) => {
      const before = plain(deriveOf(things));
      const joined = worldOf([...things, judgement(a!, b!, 'SAME')]);
      expect(joined.canonical(b!)).toBe(a);
      expect(plain(deriveOf([...things, judgement(a!, b!, 'UNSURE')]))).toEqual(before);
    });
  });
});

describe('origins', () => {
  it('adding a retelling never adds an origin', () => {
    const retold = fc.record({
      from: withClaim,
      chain: fc.shuffledSubarray(['source:nordwire', 'actor:sund', 'source:lund']),
    });
    holds(retold, ({ from: { things, one }, chain }) => {
      const own = claim('retold', { restates: one.id, chain, document: 'document:paper' });
      const said = one.edges.filter(({ type }) => ['HELD_BY', 'ABOUT', 'ASSERTS'].includes(type));
      const retelling = {
        ...own,
        properties: { ...one.properties, ...own.properties, stance: one.properties['stance']! },
        edges: [...said, ...own.edges],
      };
      const [before, after] = [
        deriveOf(things),
        deriveOf([...things, retelling, document('document:paper', { publisher: 'source:times' })]),
      ];
      const about = (all: Derivation) => {
        const target = all.claims.get(one.id)!.about?.canonical;
        return ids(
          supportOf([...all.claims.values()].filter((each) => each.about?.canonical === target)).origins,
        );
      };
      expect(after.claims.get('claim:retold')!.originRule).toBe(1);
      expect(about(after)).toEqual(about(before));
    });
  });

  it('chains of RESTATES of any length end in one origin', () => {
    const chains = fc.record({
      length: fc.integer({ min: 1, max: 200 }),
      voice: fc.constantFrom('actor:halvard', 'source:nordwire', null),
      tellers: fc.array(fc.constantFrom('source:times', 'source:gazette', 'actor:sund'), { minLength: 1 }),
    });
    holds(chains, ({ length, voice, tellers }) => {
      const first = claim('0', { holder: 'actor:halvard', chain: voice ? [voice] : [] });
      const rest = Array.from({ length }, (_, i) =>
        claim(String(i + 1), {
          restates: String(i),
          holder: 'actor:halvard',
          chain: [tellers[i % tellers.length]!],
        }),
      );
      const all = [...deriveOf(closed(...rest, first)).claims.values()];
      const told = (one: Claim) => [one.origin?.id, one.originStatus, one.firstHand, one.onRecord];
      for (const one of all) expect(told(one)).toEqual(told(all[0]!));
      expect(ids(supportOf(all).origins)).toEqual(voice ? [voice] : []);
    });
  });

  it('a claim without an origin never raises outlets or origins', () => {
    const spec = fc.record({
      chain: fc.constantFrom(
        [],
        ['source:local-media', 'source:times'],
        ['source:per-lund', 'source:times'],
        ['source:unheard'],
      ),
      stance: fc.constantFrom('DEMANDS', 'REJECTS', 'OFFERS', 'STATES'),
      holder: fc.constantFrom('actor:halvard', 'actor:norrland', 'actor:sund'),
      about: fc.constantFrom('demand:cap', 'demand:floor', 'demand:observers'),
      said: fc.constantFrom('2031-02', '2031-03-05', '2032'),
    });
    holds(fc.record({ things: thingsArbitrary(), spec }), ({ things, spec: one }) => {
      const unheard = {
        id: 'source:unheard',
        labels: ['Entity', 'Source', 'Anonymous'],
        properties: { name: 'x' },
        edges: [],
      };
      const added = claim('added', { ...one, document: 'document:nobodys' } as Parameters<typeof claim>[1]);
      const [before, after] = [
        deriveOf(things),
        deriveOf([...things, unheard, document('document:nobodys'), added]),
      ];
      expect(after.claims.get('claim:added')!.origin).toBeNull();
      const old = new Map(before.edges.map((edge) => [`${edge.type} ${edge.from} ${edge.to}`, edge.support]));
      for (const { type, from, to, support } of after.edges) {
        const known = old.get(`${type} ${from} ${to}`) ?? supportOf([]);
        expect(ids(known.origins)).toEqual(expect.arrayContaining(ids(support.origins)));
        expect(ids(known.outlets)).toEqual(expect.arrayContaining(ids(support.outlets)));
      }
    });
  });
});

describe('what counts', () => {
  it('support on edges equals support from claims at "now", counted by hand', () => {
    holds(thingsArbitrary(), (things) => {
      const world = worldOf(things);
      const all = derive(world);
      expect(drawnEdges(all)).toEqual(edgesByHand(world, all));
    });
  });

  it('an undated claim is never the latest: it overtakes nothing and is not overtaken', () => {
    const spec = fc.record({
      stance: fc.constantFrom('DEMANDS', 'REJECTS', 'OFFERS', 'WITHDRAWS'),
      holder: fc.constantFrom('actor:halvard', 'actor:norrland', 'actor:sund'),
      about: fc.constantFrom('demand:cap', 'demand:floor'),
    });
    holds(fc.record({ things: thingsArbitrary(), spec }), ({ things, spec: one }) => {
      const undated = claim('undated', { ...one, document: 'document:undated' } as Parameters<
        typeof claim
      >[1]);
      const standing = (all: readonly Thing[]) =>
        standingPositions([...deriveOf(all).claims.values()]).map(
          ({ claim: { id }, stance, demand }) => `${id} ${stance} ${demand.id}`,
        );
      const after = standing([...things, undated, document('document:undated')]);
      expect(after).toEqual(expect.arrayContaining(standing(things)));
      const outranked = claimsOf(things).some(({ properties }) => properties['rank'] === 'PREFERRED');
      if (!outranked) expect(after).toContain(`claim:undated ${one.stance} ${one.about}`);
    });
  });

  it('a deprecated claim never counts: it draws nothing, disputes nothing, supersedes nothing', () => {
    holds(thingsArbitrary(), (things) => {
      const { claims, edges } = deriveOf(things);
      const deprecated = (id: string) => claims.get(id)!.rank === 'DEPRECATED';
      for (const { support } of edges) expect(support.claims.filter(({ id }) => deprecated(id))).toEqual([]);
      for (const one of claims.values()) {
        expect([...one.disputedBy, ...one.supersededBy].filter(({ id }) => deprecated(id))).toEqual([]);
        if (deprecated(one.id)) expect(one.disputed).toBe(false);
      }
    });
  });

  it('a deprecated claim that nothing links to changes nothing else', () => {
    holds(withClaim, ({ things, one }) => {
      const without = things.filter((thing) => thing.id !== one.id && !linksTo(one.id)(thing));
      const deprecated = { ...one, properties: { ...one.properties, rank: 'DEPRECATED' } };
      const [before, after] = [plain(deriveOf(without)), plain(deriveOf([...without, deprecated]))];
      expect({ ...after, claims: after.claims.filter(([id]) => id !== one.id) }).toEqual(before);
    });
  });

  it('links to a retracted claim are inert: the same as if they had never been coded', () => {
    holds(withClaim, ({ things, one }) => {
      const dangling = things.filter(({ id }) => id !== one.id);
      const stripped = dangling.map((thing) => ({
        ...thing,
        edges: thing.edges.filter(({ to }) => to !== one.id),
      }));
      expect(plain(deriveOf(dangling))).toEqual(plain(deriveOf(stripped)));
    });
  });

  it('sort keys are never null, unique, and in the order of days', () => {
    holds(thingsArbitrary(), (things) => {
      const all = [...deriveOf(things).claims.values()];
      expect(new Set(all.map(({ at }) => at)).size).toBe(all.length);
      for (const { at, id, spoken } of all)
        expect(at).toBe(`${spoken?.first ?? spoken?.last ?? '0000'} ${id}`);
    });
  });
});

describe('the random dossiers', () => {
  it('are closed and valid: no link leads nowhere, no circle, every claim has what its stance needs', () => {
    holds(thingsArbitrary(), (things) => {
      const known = new Map(things.map((thing) => [thing.id, thing]));
      expect(known.size).toBe(things.length);
      for (const { id, edges, properties } of things)
        for (const { type, to } of edges) {
          expect(known.has(to), `${id} ${type} ${to}`).toBe(true);
          expect(properties['stance'] !== 'DEMANDS' || type !== 'ABOUT' || to.startsWith('demand:')).toBe(
            true,
          );
        }
    });
  });

  it('reach every origin status, every status of talks and every type of derived edge', () => {
    const seen = new Set<string>();
    for (const things of fc.sample(thingsArbitrary(), { numRuns: 600, seed: 1 })) {
      const { claims, edges, talks } = deriveOf(things);
      for (const { originStatus, originRule, disputed } of claims.values())
        for (const one of [originStatus, `rule ${originRule}`, `disputed ${disputed}`]) seen.add(one);
      for (const { type } of edges) seen.add(type);
      for (const status of talks.values()) seen.add(status);
    }
    expect([...seen].sort()).toEqual(reachable);
  });
});

const reachable = [
  'ACCEPTS',
  'ALLEGED',
  'CONCERNS',
  'CONFIRMS',
  'CONSIDERS',
  'DEMANDS',
  'DENIED',
  'DENIES',
  'DISPUTED',
  'HELD',
  'HELD_AT',
  'HOSTED',
  'MEDIATED',
  'NARRATED',
  'NOT_STATED',
  'OBSERVER',
  'OFFERS',
  'ORIGIN',
  'PARTICIPATED_IN',
  'PLANNED',
  'POSSIBLE',
  'PROPOSES',
  'REJECTS',
  'REPORTED_BY',
  'THREATENS',
  'UNIDENTIFIED',
  'UNNAMED',
  'WITHDRAWS',
  'disputed false',
  'disputed true',
  'rule 1',
  'rule 2',
  'rule 3',
  'rule 4',
  'rule 5',
  'rule 6',
];
