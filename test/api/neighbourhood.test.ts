import { describe, expect, it } from 'vitest';
import { neighbourhoodQuestion } from '../../src/queries/neighbourhood.ts';
import { engineMissing } from '../graph/engine.ts';
import { ask } from './ask.ts';
import { servedGraph } from './served-graph.ts';

describe.skipIf(engineMissing)('neighbourhood over GraphQL', () => {
  const served = servedGraph('halvard-strait');

  it('answers its worked example: each edge with its ends among the nodes and its claims within reach', async () => {
    const { query, variables } = neighbourhoodQuestion.example;
    const { data, errors } = await ask(
      served.server,
      query,
      variables({ demand: 'demand:landing-cap', talks: null } as never),
    );
    expect(errors).toEqual([]);
    const { nodes, edges, truncated } = data.neighbourhood;
    expect(truncated).toBe(false);
    const ids = nodes.map(({ id }: { id: string }) => id);
    expect(ids[0]).toBe('demand:landing-cap');
    for (const { from, to, support, sentence } of edges) {
      expect(ids).toEqual(expect.arrayContaining([from.id, to.id]));
      expect(sentence.length).toBeGreaterThan(5);
      if (support) expect(support.claims.nodes[0].quotes[0].exact).toEqual(expect.any(String));
    }
    const demands = edges.find(
      ({ type, from }: never) => type === 'DEMANDS' && from['id'] === 'actor:halvard',
    );
    expect([
      demands.support.claims.count,
      demands.support.documents.count,
      demands.support.origins.count,
    ]).toEqual([5, 5, 2]);
  });

  it('shows claims as they were at another moment', async () => {
    const { data, errors } = await ask(
      served.server,
      `{ neighbourhood(id: "talks:ise-meeting", mode: RECORD, asOf: "2031-04-13") {
          nodes { id ... on Claim { disputed quotes { exact } } } edges { derived support { claims { count } } } } }`,
    );
    expect(errors).toEqual([]);
    const claims = data.neighbourhood.nodes.filter(({ id }: { id: string }) => id.startsWith('claim:'));
    expect(claims.map(({ id }: { id: string }) => id)).toContain('claim:nordwire-0411/met');
    // The union's contradiction came on 14 April.
    for (const { disputed } of claims.filter(({ id }: { id: string }) => !/subject|rescue/.test(id)))
      expect(disputed).toBe(false);
    for (const edge of data.neighbourhood.edges) expect(edge).toEqual({ derived: false, support: null });
  });

  it.each([
    ['an unknown id', 'id: "demand:none"', 'NOT_FOUND'],
    ['too many steps', 'id: "demand:landing-cap", depth: 4', 'BAD_INPUT'],
    ['too many nodes', 'id: "demand:landing-cap", first: 501', 'BAD_INPUT'],
    ['no nodes', 'id: "demand:landing-cap", first: 0', 'BAD_INPUT'],
  ])('refuses %s with a typed error', async (_, given, code) => {
    const { errors } = await ask(served.server, `{ neighbourhood(${given}) { truncated } }`);
    expect(errors[0]?.extensions['code']).toBe(code);
  });

  it('opens all its edges in one more round trip', async () => {
    served.counts.roundTrips = 0;
    const { errors } = await ask(
      served.server,
      `{ neighbourhood(id: "actor:halvard", depth: 2) { edges { support { claims { nodes { id } } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(served.counts.roundTrips).toBe(5);
  });
});
