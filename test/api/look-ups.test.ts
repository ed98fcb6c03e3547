import { describe, expect, it } from 'vitest';
import { engineMissing } from '../graph/engine.ts';
import { ask } from './ask.ts';
import { servedGraph } from './served-graph.ts';

describe.skipIf(engineMissing)('look-ups', () => {
  const served = servedGraph('halvard-strait');
  const answer = async (query: string, variables = {}) => {
    const { data, errors } = await ask(served.server, query, variables);
    expect(errors).toEqual([]);
    return data;
  };

  it('find every kind of thing by its id', async () => {
    const data = await answer(`{
      actor(id: "actor:halvard") { __typename name }
      demand(id: "demand:landing-cap") { __typename name }
      issue(id: "issue:landings") { __typename name }
      venue(id: "venue:port-ise") { __typename name }
      talks(id: "talks:ise-meeting") { __typename name status }
      source(id: "source:nordwire") { __typename name kind }
      speaker: source(id: "actor:marta-lind") { __typename name kind }
      document(id: "document:nordwire-0411") { __typename title }
      claim(id: "claim:nordwire-0411/cap") { __typename stance }
      nodes(ids: ["venue:port-ise", "venue:none", "claim:nordwire-0411/cap"]) { __typename id }
    }`);
    expect(data).toMatchObject({
      actor: { __typename: 'Actor', name: 'Halvard' },
      demand: { __typename: 'Demand', name: 'Landing cap' },
      issue: { __typename: 'Issue' },
      venue: { __typename: 'Venue', name: 'Port Ise' },
      talks: { __typename: 'Talks', status: expect.any(String) },
      source: { __typename: 'InformationSource', kind: 'Outlet' },
      speaker: { __typename: 'Actor', kind: 'Person' },
      claim: { __typename: 'Claim' },
    });
    expect(data.nodes.map((node: { __typename: string } | null) => node?.__typename ?? null)).toEqual([
      'Venue',
      null,
      'Claim',
    ]);
  });

  it.each(['actor', 'demand', 'issue', 'venue', 'talks', 'source', 'document', 'claim'])(
    'tell an unknown %s from an id of another kind',
    async (kind) => {
      const refused = async (id: string) => {
        const { status, data, errors } = await ask(
          served.server,
          `query($id: ID!) { ${kind}(id: $id) { id } }`,
          {
            id,
          },
        );
        expect([status, data]).toEqual([200, { [kind]: null }]);
        return errors[0]?.extensions['code'];
      };
      expect(await refused(`${kind}:nothing/here`)).toBe('NOT_FOUND');
      expect(await refused(kind === 'issue' ? 'demand:landing-cap' : 'issue:landings')).toBe('BAD_INPUT');
      expect(await refused('nonsense')).toBe('BAD_INPUT');
    },
  );

  it.each(['issues', 'documents', 'claims'])('tell an unknown dossier from one without %s', async (list) => {
    const { errors } = await ask(served.server, `{ ${list}(where: { dossier: "none" }) { nodes { id } } }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'dossier' });
    expect(errors[0]?.message).toContain('halvard-strait');
  });

  it('find no source in an actor that never speaks', async () => {
    const { errors } = await ask(served.server, '{ source(id: "actor:strait-pact") { id } }');
    expect(errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it.each([
    ['actors', 'where: { kind: STATE }', ['actor:halvard', 'actor:norrland', 'actor:sund', 'actor:veyra']],
    ['actors', 'where: { represents: "actor:halvard" }', ['actor:ida-berg', 'actor:jon-falk']],
    ['actors', 'where: { memberOf: "actor:strait-pact" }', ['actor:norrland', 'actor:sund']],
    [
      'demands',
      'where: { issue: "issue:observers" }',
      ['demand:full-monitoring', 'demand:observers-aboard', 'demand:veyra-paper'],
    ],
    ['demands', 'where: { askedOf: "actor:sund", issue: "issue:landings" }', ['demand:fleet-limit']],
    ['venues', 'where: { country: "Sund" }', ['venue:gull-island', 'venue:lantern-house']],
    ['sources', 'where: { kind: PAPER }', ['source:ministry-list', 'source:unsigned-paper']],
    ['sources', 'where: { named: false, kind: OUTLET }', ['source:local-media']],
    ['sources', 'where: { speaksFrom: "actor:norrland-ministry", kind: PAPER }', ['source:ministry-list']],
    ['sources', 'where: { standing: OBSERVER }', ['source:per-lund']],
    [
      'documents',
      'where: { retells: "source:nordwire" }',
      expect.arrayContaining(['document:strait-times-0412']),
    ],
    ['meetings', 'where: { venue: "venue:port-ise" }', expect.arrayContaining(['talks:ise-meeting'])],
  ])('list %s (%s)', async (list, args, expected) => {
    const data = await answer(`{ ${list}(${args}, first: 100) { totalCount nodes { id } } }`);
    const ids = data[list].nodes.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expected);
    expect(data[list].totalCount).toBe(ids.length);
  });

  it.each(['actors', 'demands', 'issues', 'venues', 'meetings', 'sources', 'documents', 'claims'])(
    'walk %s in every order, forward and backward alike',
    async (list) => {
      const orders =
        list === 'claims'
          ? ['LATEST_FIRST', 'EARLIEST_FIRST']
          : /meetings|documents/.test(list)
            ? ['ID', 'NAME', 'LATEST_FIRST', 'EARLIEST_FIRST']
            : ['ID', 'NAME'];
      const { [list]: counted } = await answer(`{ ${list} { totalCount } }`);
      for (const order of orders) {
        const forward = await walk(list, order, 'first');
        expect(new Set(forward).size).toBe(counted.totalCount);
        expect(await walk(list, order, 'last')).toEqual(forward);
      }
    },
  );

  async function walk(list: string, order: string, argument: 'first' | 'last'): Promise<string[]> {
    const [cursor, more, end] =
      argument === 'first'
        ? ['after', 'hasNextPage', 'endCursor']
        : ['before', 'hasPreviousPage', 'startCursor'];
    const ids: string[] = [];
    let from: string | null = null;
    for (let page = 0; page < 30; page++) {
      const data: Record<string, { edges: { cursor: string; node: { id: string } }[]; pageInfo: never }> =
        await answer(
          `query($from: String) { ${list}(orderBy: ${order}, ${argument}: 7, ${cursor}: $from) {
             edges { cursor node { id } } pageInfo { ${more} ${end} } } }`,
          { from },
        );
      const { edges, pageInfo } = data[list]!;
      const found = edges.map(({ node }) => node.id);
      if (argument === 'first') ids.push(...found);
      else ids.unshift(...found);
      if (!pageInfo[more!]) break;
      from = pageInfo[end!];
    }
    return ids;
  }

  it.each([
    ['claims(where: { holder: "demand:landing-cap" })', 'where.holder'],
    ['claims(where: { demand: "issue:landings" })', 'where.demand'],
    ['claims(where: { demand: "demand:bay-open", about: "issue:bay" })', 'where.demand'],
    ['claims(where: { said: { from: "../2031" } })', 'where.said.from'],
    ['demands(where: { issue: "actor:halvard" })', 'where.issue'],
    ['actors(first: 3, last: 3)', 'last'],
  ])('refuse %s and name the argument', async (field, argument) => {
    const { errors } = await ask(served.server, `{ ${field} { nodes { id } } }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument });
  });

  it('filter claims by all that an analyst asks', async () => {
    const { claims } = await answer(
      `{ claims(first: 100, where: { holder: "actor:norrland", stance: [DEMANDS, REJECTS], issue: "issue:landings",
           onRecord: true, firstHand: true, said: { from: "2031-02", until: "2031-04" }, dossier: "halvard-strait" })
         { totalCount nodes { id stance onRecord firstHand holder { id } } } }`,
    );
    expect(claims.totalCount).toBeGreaterThan(1);
    for (const claim of claims.nodes) {
      expect(claim).toMatchObject({ onRecord: true, firstHand: true });
      expect(['DEMANDS', 'REJECTS']).toContain(claim.stance);
      expect(claim.holder.id).toMatch(/norrland|marta-lind/);
    }
  });
});
