// From everything to everything that it is joined to, and back again; and what that costs.
import { describe, expect, it } from 'vitest';
import { engineMissing } from '../graph/engine.ts';
import { ask } from './ask.ts';
import { servedGraph } from './served-graph.ts';

interface Named {
  readonly id: string;
}
type Pairs = string[];

describe.skipIf(engineMissing)('navigation', () => {
  const served = servedGraph('halvard-strait');
  const answer = async (query: string, variables = {}) => {
    const { data, errors } = await ask(served.server, query, variables);
    expect(errors).toEqual([]);
    return data;
  };

  /** Pairs of ids that a field of a list joins; `path` leads from a node to an id or to several. */
  const pairs = async (list: string, field: string, path: string, swap = false): Promise<Pairs> => {
    const data = await answer(`{ ${list}(first: 100) { nodes { id ${field} } } }`);
    const follow = (value: unknown, steps: readonly string[]): string[] => {
      if (value == null) return [];
      if (Array.isArray(value)) return value.flatMap((one) => follow(one, steps));
      const [step, ...rest] = steps;
      return step === undefined ? [String(value)] : follow((value as Record<string, unknown>)[step], rest);
    };
    // Judgements join the two spellings of one person: both answer for the one.
    const canonical = (id: string) => (id === 'actor:tove-aker' ? 'actor:tove-aaker' : id);
    const found = data[list].nodes.flatMap((node: Named) =>
      follow(node, path.split('.')).map((other) => {
        const both = [canonical(node.id), canonical(other)];
        return (swap ? both.reverse() : both).join(' ');
      }),
    );
    return [...new Set<string>(found)].sort();
  };

  it.each([
    [
      'claims',
      'holder { id }',
      'holder.id',
      'actors',
      'claims(first: 100, rollUp: false) { nodes { id } }',
      'claims.nodes.id',
    ],
    [
      'documents',
      'claims(first: 100) { nodes { id } }',
      'claims.nodes.id',
      'claims',
      'document { id }',
      'document.id',
    ],
    [
      'claims',
      'chain { source { id } }',
      'chain.source.id',
      'sources',
      'carried(first: 100) { nodes { id } }',
      'carried.nodes.id',
    ],
    [
      'claims',
      'contradicts { id }',
      'contradicts.id',
      'claims',
      'contradictedBy { id }',
      'contradictedBy.id',
    ],
    [
      'claims',
      'restates { claim { id } }',
      'restates.claim.id',
      'claims',
      'restatedBy(first: 100) { nodes { id } }',
      'restatedBy.nodes.id',
    ],
    ['claims', 'supersedes { id }', 'supersedes.id', 'claims', 'supersededBy { id }', 'supersededBy.id'],
    [
      'demands',
      'issues { id }',
      'issues.id',
      'issues',
      'demands(first: 100) { nodes { id } }',
      'demands.nodes.id',
    ],
    [
      'demands',
      'askedOf { id }',
      'askedOf.id',
      'actors',
      'demandsMadeOfIt(first: 100) { nodes { id } }',
      'demandsMadeOfIt.nodes.id',
    ],
    ['demands', 'includes { id }', 'includes.id', 'demands', 'includedIn { id }', 'includedIn.id'],
    [
      'demands',
      'incompatibleWith { id }',
      'incompatibleWith.id',
      'demands',
      'incompatibleWith { id }',
      'incompatibleWith.id',
    ],
    [
      'demands',
      'standings(first: 100) { nodes { actor { id } } }',
      'standings.nodes.actor.id',
      'actors',
      'positions(first: 100) { nodes { demand { id } } }',
      'positions.nodes.demand.id',
    ],
    [
      'meetings',
      'venues { venue { id } }',
      'venues.venue.id',
      'venues',
      'talks(first: 100) { nodes { talks { id } } }',
      'talks.nodes.talks.id',
    ],
    [
      'meetings',
      'subjects { issue { id } }',
      'subjects.issue.id',
      'issues',
      'talks(first: 100) { nodes { talks { id } } }',
      'talks.nodes.talks.id',
    ],
    [
      'meetings',
      'participants { actor { id } } mediators { actor { id } } hosts { actor { id } } confirmedBy { actor { id } } deniedBy { actor { id } }',
      '*',
      'actors',
      'talks(first: 100) { nodes { talks { id } } }',
      'talks.nodes.talks.id',
    ],
    [
      'actors',
      'represents { actor { id } }',
      'represents.actor.id',
      'actors',
      'representatives(first: 100) { nodes { actor { id } } }',
      'representatives.nodes.actor.id',
    ],
    [
      'actors',
      'memberOf { actor { id } }',
      'memberOf.actor.id',
      'actors',
      'members(first: 100) { nodes { actor { id } } }',
      'members.nodes.actor.id',
    ],
    [
      'sources',
      'speaksFrom { id }',
      'speaksFrom.id',
      'actors',
      'sourcesFor(first: 100) { nodes { id } }',
      'sourcesFor.nodes.id',
    ],
    [
      'sources',
      'relays { source { id } }',
      'relays.source.id',
      'sources',
      'relayedBy { source { id } }',
      'relayedBy.source.id',
    ],
    [
      'documents',
      'publisher { id }',
      'publisher.id',
      'sources',
      'documents(first: 100) { nodes { id } }',
      'documents.nodes.id',
    ],
    [
      'documents',
      'retells { id }',
      'retells.id',
      'sources',
      'retoldIn(first: 100) { nodes { id } }',
      'retoldIn.nodes.id',
    ],
    [
      'documents',
      'mentions { actor { id } }',
      'mentions.actor.id',
      'actors',
      'mentionedIn(first: 100) { nodes { document { id } } }',
      'mentionedIn.nodes.document.id',
    ],
  ])('leads back: %s { %s }', async (list, field, path, other, back, backPath) => {
    const there =
      path === '*'
        ? (
            await Promise.all(
              ['participants', 'mediators', 'hosts', 'confirmedBy', 'deniedBy'].map((role) =>
                pairs(list, `${role} { actor { id } }`, `${role}.actor.id`),
              ),
            )
          ).flat()
        : await pairs(list, field, path);
    const again = await pairs(other, back, backPath, true);
    expect([...new Set(there)].sort()).toEqual(again);
    if (!/mentions/.test(field)) expect(again.length).toBeGreaterThan(0);
  });

  it('leads from an origin to its claims, sources and actors alike', async () => {
    const there = await pairs('claims', 'origin { id }', 'origin.id');
    const originOf = 'originOf(first: 100) { nodes { id } }';
    const again = [
      ...(await pairs('sources', originOf, 'originOf.nodes.id', true)),
      ...(await pairs('actors', originOf, 'originOf.nodes.id', true)),
    ];
    expect([...new Set(again)].sort()).toEqual(there);
  });

  it('shows claims of a document in the order of its text', async () => {
    const { document } = await answer(
      `{ document(id: "document:nordwire-0411") { claims(first: 100) { nodes { quotes { start } } } voices { id } } }`,
    );
    const starts = document.claims.nodes.map(({ quotes }: { quotes: { start: number }[] }) =>
      Math.min(...quotes.map(({ start }) => start)),
    );
    expect(starts.length).toBeGreaterThan(3);
    expect(starts).toEqual(starts.toSorted((a: number, b: number) => a - b));
    expect(document.voices.length).toBeGreaterThan(1);
  });

  it('opens a drawn position to its claims, and counts them the same closed and open', async () => {
    const { actor } = await answer(`{ actor(id: "actor:halvard") { positions { totalCount nodes {
      stance sentence actor { id } demand { id name }
      support { firstHand modality conditional disputed
        claims { count nodes { id stance } } documents { count nodes { id } }
        outlets { count nodes { id } } origins { count nodes { id } } }
    } } } }`);
    expect(actor.positions.totalCount).toBe(actor.positions.nodes.length);
    const cap = actor.positions.nodes.find(
      (one: { demand: Named; stance: string }) =>
        one.demand.id === 'demand:landing-cap' && one.stance === 'DEMANDS',
    );
    expect(cap.sentence).toBe('Landing cap: demanded by Halvard');
    expect(cap.actor.id).toBe('actor:halvard');
    for (const { support } of actor.positions.nodes) {
      for (const part of ['claims', 'documents', 'outlets', 'origins'])
        expect(support[part].nodes, part).toHaveLength(support[part].count);
      expect(support.claims.count).toBeGreaterThan(0);
    }
  });

  it('shows the scale of an issue from its low end to its high end', async () => {
    const { issue, none } = await answer(`{
      issue(id: "issue:landings") { scale { low { id } high { id } demands { id } } }
      none: issue(id: "issue:rescue") { scale { low { id } } } }`);
    expect(issue.scale).toEqual({
      low: [{ id: 'actor:halvard' }],
      high: [{ id: 'actor:norrland' }],
      demands: [{ id: 'demand:landing-cap' }, { id: 'demand:landing-floor' }, { id: 'demand:cap-lifted' }],
    });
    expect(none.scale).toBeNull();
  });

  it('counts claims that delegates hold for whom they represent, unless told not to', async () => {
    const { actor } = await answer(`{ actor(id: "actor:halvard") {
      all: claims(first: 100) { totalCount nodes { holder { id } } }
      own: claims(first: 100, rollUp: false) { totalCount nodes { holder { id } } } } }`);
    expect(actor.all.nodes).toHaveLength(actor.all.totalCount);
    expect(actor.own.nodes).toHaveLength(actor.own.totalCount);
    expect(actor.all.totalCount).toBeGreaterThan(actor.own.totalCount);
    expect(new Set(actor.own.nodes.map((node: { holder: Named }) => node.holder.id))).toEqual(
      new Set(['actor:halvard']),
    );
  });

  it('says who relays whom, publishers as the last', async () => {
    const { source } = await answer(
      `{ source(id: "source:nordwire") { relayedBy { source { id } claims { count nodes { id } } } relays { source { id } } } }`,
    );
    expect(source.relayedBy.map((relay: { source: Named }) => relay.source.id)).toContain(
      'source:strait-times',
    );
    for (const { claims } of source.relayedBy) expect(claims.nodes).toHaveLength(claims.count);
    expect(source.relays.length).toBeGreaterThan(1);
  });

  /** Fields below each other; each level is read once, whatever the number of rows. */
  const deep = `query($n: Int) { actors(first: $n) { nodes {
    positions(first: $n) { totalCount nodes { stance demand {
      issues { name }
      claims(first: $n) { totalCount nodes {
        answers(first: $n) { nodes { id } } restatedBy(first: $n) { nodes { id } } contradictedBy { id }
        document { mentions { actor { name } } voices { name } }
        chain { source { name } }
      } }
    } support { claims { count nodes { id } } origins { count nodes { name } } } } }
    talks(first: $n) { nodes { role talks { venues { venue { country talks(first: $n) { nodes { sentence } } } }
      participants { actor { name } } deniedBy { actor { name } } reportedBy(first: $n) { nodes { source { name } } } } } }
    claims(first: $n) { nodes { id holder { name } } }
    demandsMadeOfIt(first: $n) { nodes { name standings(first: $n) { nodes { actor { name } } } } }
    representatives(first: $n) { nodes { actor { name } role } } represents { actor { name } }
    carried(first: $n) { nodes { id } } relays { source { name relayedBy { source { name } } } }
  } } }`;

  it('reads a level of a deep query once, for one row as for many', async () => {
    const cost = async (n: number) => {
      served.counts.roundTrips = 0;
      await answer(deep, { n });
      return served.counts.roundTrips;
    };
    const costs = [];
    for (const n of [1, 2, 4, 8]) costs.push(await cost(n));
    // One for the root and one for each list below it: 27 lists, two totals.
    expect(Math.max(...costs)).toBeLessThanOrEqual(30);
    expect(costs[3]! - costs[1]!).toBeLessThanOrEqual(3);
    expect(served.logged).toEqual([]);
  });

  it('takes two round trips for a root field and one for each of four levels below', async () => {
    served.counts.roundTrips = 0;
    await answer(`{ claims(first: 30) { nodes { document { claims(first: 5) { nodes {
      holder { positions(first: 5) { nodes { demand { standings(first: 5) { nodes { sentence } } } } } } } } } } } }`);
    expect(served.counts.roundTrips).toBeLessThanOrEqual(5);
  });
});
