import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../src/graph/graph.ts';
import { engineMissing } from '../graph/engine.ts';
import { ask } from './ask.ts';
import { servedGraph } from './served-graph.ts';

describe.skipIf(engineMissing)('the server', () => {
  const served = servedGraph('halvard-strait');

  it('is alive and ready', async () => {
    expect((await fetch(`${served.server.url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${served.server.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });

  it('answers who reported a demand, and every count opens to quotes', async () => {
    const { data, errors } = await ask(
      served.server,
      `{ whoReported(about: { text: "landing cap" }) {
          about { id name __typename }
          support {
            claims { count nodes { id quotes { exact } } }
            documents { count nodes { id title } }
            origins { count nodes { id name } }
            firstHand disputed modality
          }
          origins { source { name } claims { quotes { exact } } }
      } }`,
    );
    expect(errors).toEqual([]);
    const { about, support, origins } = data.whoReported;
    expect(about).toEqual({ id: 'demand:landing-cap', name: 'Landing cap', __typename: 'Demand' });
    expect([support.claims.count, support.documents.count, support.origins.count]).toEqual([9, 7, 5]);
    expect(support.claims.nodes).toHaveLength(9);
    expect(support.documents.nodes).toHaveLength(7);
    expect(support.origins.nodes).toHaveLength(5);
    for (const claim of [...support.claims.nodes, ...origins.flatMap((origin: Origin) => origin.claims)])
      expect(claim.quotes.length).toBeGreaterThan(0);
  });

  it('walks all claims page by page, each once, forward and backward', async () => {
    const walk = async (argument: 'first' | 'last') => {
      const ids: string[] = [];
      let cursor: string | null = null;
      for (let page = 0; page < 20; page++) {
        const { data, errors } = await ask(
          served.server,
          argument === 'first'
            ? `query($c: String) { claims(first: 9, after: $c) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`
            : `query($c: String) { claims(last: 9, before: $c) { nodes { id } totalCount pageInfo { hasPreviousPage startCursor } } }`,
          { c: cursor },
        );
        expect(errors).toEqual([]);
        expect(data.claims.totalCount).toBe(68);
        const page = data.claims.nodes.map(({ id }: { id: string }) => id);
        if (argument === 'first') ids.push(...page);
        else ids.unshift(...page);
        const { pageInfo } = data.claims;
        if (!(pageInfo.hasNextPage ?? pageInfo.hasPreviousPage)) break;
        cursor = pageInfo.endCursor ?? pageInfo.startCursor;
      }
      return ids;
    };
    const forward = await walk('first');
    expect(new Set(forward).size).toBe(68);
    expect(await walk('last')).toEqual(forward);
  });

  it.each([
    ['an unknown id', `{ claim(id: "claim:none/none") { id } }`, 200, 'NOT_FOUND'],
    ['an unknown thing', `{ whoReported(about: { id: "demand:none" }) { status } }`, 200, 'NOT_FOUND'],
    ['neither id nor text', `{ whoReported(about: {}) { status } }`, 200, 'BAD_INPUT'],
    ['a negative page', `{ claims(first: -1) { nodes { id } } }`, 200, 'BAD_INPUT'],
    ['too large a page', `{ claims(first: 101) { nodes { id } } }`, 200, 'BAD_INPUT'],
    ['a forged cursor', `{ claims(after: "abc") { nodes { id } } }`, 200, 'BAD_INPUT'],
    [
      'a wrong enum',
      `{ claims(where: { stance: [WANTS] }) { nodes { id } } }`,
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['an unknown field', `{ claims { nodes { ids } } }`, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['no GraphQL', `{ claims`, 400, 'GRAPHQL_PARSE_FAILED'],
    [
      'four levels of a hundred',
      `{ claims(first: 100) { nodes { document { claims(first: 100) { nodes { document {
         claims(first: 100) { nodes { document { claims(first: 100) { nodes { id } } } } } } } } } } } }`,
      400,
      'TOO_EXPENSIVE',
    ],
  ])('refuses %s with a typed error', async (_, query, status, code) => {
    const answer = await ask(served.server, query);
    expect([answer.status, answer.errors[0]?.extensions['code']]).toEqual([status, code]);
    expect(JSON.stringify(answer.errors)).not.toMatch(/MATCH|node_modules|stacktrace|\.ts:/);
  });

  it('gives candidates where words fit several things', async () => {
    const { data } = await ask(
      served.server,
      `{ whoReported(about: { text: "bay" }) { about { id } candidates { node { id } matched where } } }`,
    );
    expect(data.whoReported.about).toBeNull();
    expect(data.whoReported.candidates.length).toBeGreaterThan(1);
  });

  it('asks the engine as often for many rows as for few: round trips depend on depth only', async () => {
    const query = `query($n: Int) { claims(first: $n) { totalCount nodes {
      holder { name aliases } restates { claim { id document { title } } } disputedBy { id }
      document { title url claims(first: 5) { totalCount nodes { id holder { description } } } }
    } } }`;
    const cost = async (n: number) => {
      served.counts.roundTrips = 0;
      const { errors } = await ask(served.server, query, { n });
      expect(errors).toEqual([]);
      return served.counts.roundTrips;
    };
    for (const n of [1, 5, 12, 30, 60, 1]) expect(await cost(n), `first: ${n}`).toBeLessThanOrEqual(8);
    expect(served.logged).toEqual([]);
  });

  it('tells what is in a dossier', async () => {
    const { data } = await ask(
      served.server,
      `{ dossier(id: "halvard-strait") { id title claimCount documentCount firstDay lastDay schemaVersion engine }
         dossiers { id } documents(first: 3) { totalCount nodes { id claims(first: 2) { nodes { id } } } } }`,
    );
    expect(data.dossier).toMatchObject({
      id: 'halvard-strait',
      claimCount: 68,
      documentCount: 8,
      schemaVersion,
    });
    expect(data.documents.totalCount).toBe(8);
    expect(data.documents.nodes).toHaveLength(3);
  });
});

interface Origin {
  readonly claims: readonly { readonly quotes: readonly unknown[] }[];
}
