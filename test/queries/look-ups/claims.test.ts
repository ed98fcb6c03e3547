// Pages of claims: the filters keep what a plain rule keeps, and walks see what stays exactly once.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { carriersOfClaim, issuesOfClaim, sidesOfClaim } from '../../../src/model/bearing.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { derive } from '../../../src/model/derive.ts';
import type { World } from '../../../src/model/world.ts';
import { type ClaimFilter, countClaims, pageClaims } from '../../../src/queries/look-ups/claims.ts';
import type { Order, PageKeys, PageRequest } from '../../../src/queries/shared/page.ts';
import { readWorld } from '../../../src/queries/shared/record.ts';
import { engineMissing, openPreparedGraph } from '../../graph/engine.ts';
import { loadedGraph } from '../tutorial-graph.ts';

describe.skipIf(engineMissing)('a page of claims', () => {
  const held = loadedGraph('halvard-strait', 'ukraine-talks');
  let world: World;
  let claims: Claim[];
  beforeAll(async () => {
    world = await held.graph.read((reader) => readWorld(reader));
    claims = [...derive(world).claims.values()].sort((a, b) => (a.at > b.at ? -1 : 1));
  });

  /** What the filters mean, in the plainest way. */
  const fits = (filter: ClaimFilter) => (claim: Claim) => {
    const coded = world.claims.get(claim.id)!;
    const is = (asked: string | null | undefined, ...ids: (string | undefined)[]) =>
      asked == null || ids.includes(world.canonical(asked));
    const among = <T>(asked: readonly T[] | null | undefined, value: T) =>
      asked == null || asked.includes(value);
    const within = (range: ClaimFilter['said'], interval: Claim['time']) =>
      (range?.from == null || (!!interval?.first && interval.first >= range.from)) &&
      (range?.until == null || (!!interval?.last && interval.last <= range.until));
    const flag = (asked: boolean | null | undefined, value: boolean) => asked == null || asked === value;
    return (
      (filter.dossier == null || claim.dossier === filter.dossier) &&
      is(filter.document, claim.document.id) &&
      is(filter.holder, claim.holder?.canonical, ...(filter.rollUp ? sidesOfClaim(world, coded) : [])) &&
      is(filter.about, claim.about?.canonical) &&
      is(filter.issue, ...issuesOfClaim(world, coded)) &&
      is(filter.source, ...carriersOfClaim(world, coded)) &&
      is(filter.origin, claim.origin?.canonical) &&
      among(filter.stance, claim.stance) &&
      among(filter.modality, claim.modality) &&
      within(filter.said, claim.spoken) &&
      within(filter.held, claim.time) &&
      flag(filter.disputed, claim.disputed) &&
      flag(filter.conditional, claim.conditional) &&
      flag(filter.firstHand, claim.firstHand) &&
      flag(filter.onRecord, claim.onRecord)
    );
  };

  const ids = async (filter: ClaimFilter, request: PageRequest, order?: Order) =>
    (await held.graph.read((reader) => pageClaims(reader, filter, request, order))).ids;
  const all: PageRequest = { size: 500, direction: 'FORWARD', from: null };

  it('keeps what fits every filter, whichever they are, in both orders, and counts them', async () => {
    const things = [...world.entities.keys()];
    const of = (prefix: string) => fc.constantFrom(...things.filter((id) => id.startsWith(prefix)));
    const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 2) => fc.option(arbitrary, { freq });
    const day = fc.constantFrom('2022-04-01', '2024-12-01', '2031-04-11', '2031-04-12', '2031-05-01');
    const range = fc.record({ from: maybe(day), until: maybe(day) });
    const some = <T>(...values: T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 });
    const filters: fc.Arbitrary<ClaimFilter> = fc.record({
      dossier: maybe(fc.constantFrom('halvard-strait', 'ukraine-talks')),
      document: maybe(fc.constantFrom(...world.documents.keys()), 1),
      holder: maybe(of('actor:')),
      rollUp: fc.boolean(),
      about: maybe(of('demand:'), 1),
      issue: maybe(of('issue:')),
      source: maybe(of('source:'), 1),
      origin: maybe(of('actor:'), 1),
      stance: maybe(some('DEMANDS', 'REJECTS', 'STATES', 'OFFERS', 'DENIES')),
      modality: maybe(some('ACTUAL', 'EXPECTED', 'TENTATIVE'), 1),
      said: maybe(range, 1),
      held: maybe(range, 1),
      disputed: maybe(fc.boolean(), 1),
      conditional: maybe(fc.boolean(), 1),
      firstHand: maybe(fc.boolean(), 1),
      onRecord: maybe(fc.boolean(), 1),
    });
    // One filter at a time first: together few claims fit, and a filter that keeps all would not be seen.
    const single = fc.tuple(filters, fc.nat()).map(([filter, i]): ClaimFilter => {
      const given = Object.entries(filter).filter(([key, value]) => key !== 'rollUp' && value !== null);
      const [only] = given.length > 0 ? [given[i % given.length]!] : [];
      return { rollUp: filter.rollUp ?? false, ...(only ? { [only[0]]: only[1] } : {}) };
    });
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(single, filters), async (filter) => {
        const expected = claims.filter(fits(filter)).map(({ id }) => id);
        kept += expected.length > 0 ? 1 : 0;
        expect(await ids(filter, all)).toEqual(expected);
        expect(await ids(filter, all, 'ASCENDING')).toEqual(expected.toReversed());
        expect(await held.graph.read((reader) => countClaims(reader, filter))).toBe(expected.length);
      }),
      { numRuns: 50 },
    );
    expect(kept).toBeGreaterThan(12);
  });

  it('takes words of delegates for those whom they represent on that day, and not of others', async () => {
    const rolled = await ids({ holder: 'actor:halvard', rollUp: true }, all);
    const own = await ids({ holder: 'actor:halvard' }, all);
    expect(own.length).toBeGreaterThan(5);
    expect(rolled).toEqual(expect.arrayContaining([...own]));
    const byDelegates = rolled.filter((id) => !own.includes(id));
    expect(byDelegates.length).toBeGreaterThan(1);
    for (const id of byDelegates) expect(world.claims.get(id)!.holder).toMatch(/actor:(ida-berg|jon-falk)/);
    // Ida Berg left at the end of March 2031; what she says in April is her own.
    expect(world.claims.get('claim:coast-gazette-0422/berg-own')!.holder).toBe('actor:ida-berg');
    expect(rolled).not.toContain('claim:coast-gazette-0422/berg-own');
  });
});

describe.skipIf(engineMissing)('a walk through all claims', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openPreparedGraph();
  });
  afterAll(() => graph?.close());

  it('sees every claim that stays exactly once, whatever comes and goes meanwhile', async () => {
    const number = fc.integer({ min: 0, max: 99 });
    const change = fc.record({
      add: fc.array(number, { maxLength: 3 }),
      remove: fc.array(number, { maxLength: 3 }),
    });
    const direction = fc.constantFrom('FORWARD' as const, 'BACKWARD' as const);
    const order = fc.constantFrom('ASCENDING' as const, 'DESCENDING' as const);
    const start = fc.uniqueArray(number, { minLength: 4, maxLength: 25 });
    const size = fc.integer({ min: 1, max: 6 });
    await fc.assert(
      fc.asyncProperty(
        start,
        size,
        direction,
        order,
        fc.array(change, { maxLength: 12 }),
        async (first, pageSize, way, sorted, changes) => {
          await write('MATCH (c:Claim) DETACH DELETE c', []);
          await write(create, first);
          const stayed = new Set(first);
          const seen: string[] = [];
          let from: string | null = null;
          for (let step = 0; step < 200; step++) {
            const request: PageRequest = { size: pageSize, direction: way, from };
            const page: PageKeys = await graph.read((reader) => pageClaims(reader, {}, request, sorted));
            if (way === 'FORWARD') seen.push(...page.ids);
            else seen.unshift(...page.ids);
            const more = way === 'FORWARD' ? page.hasNextPage : page.hasPreviousPage;
            if (!more) break;
            from = way === 'FORWARD' ? page.keys.at(-1)! : page.keys[0]!;
            const { add = [], remove = [] } = changes[step] ?? {};
            await write('MATCH (c:Claim) WHERE c.id IN $ids DETACH DELETE c', remove);
            await write(create, add);
            for (const one of remove) stayed.delete(one);
          }
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen.filter((id) => stayed.has(Number(id.slice(-2)))).toSorted()).toEqual(
            [...stayed].map(idOf).toSorted(),
          );
          const keys = seen.map((id) => atOf(Number(id.slice(-2))));
          expect(keys).toEqual(sorted === 'ASCENDING' ? keys.toSorted() : keys.toSorted().reverse());
        },
      ),
      { numRuns: 25 },
    );
  });

  const create = `UNWIND $ids AS id MERGE (c:Entity {id: id}) ON CREATE SET c:Claim
WITH c, id UNWIND $rows AS row WITH c, id, row WHERE row.id = id SET c.at = row.at`;
  const idOf = (n: number) => `claim:${String(n).padStart(2, '0')}`;
  // Few days, so that the id often decides.
  const atOf = (n: number) => `2031-04-0${1 + (n % 7)} ${idOf(n)}`;
  const write = (statement: string, numbers: readonly number[]) =>
    graph.write((writer) =>
      writer.write(statement, {
        ids: numbers.map(idOf),
        rows: numbers.map((n) => ({ id: idOf(n), at: atOf(n) })),
      }),
    );
});
