import { describe, expect, it } from 'vitest';
import { pathQuestion } from '../../src/queries/path.ts';
import { subgraphQuestion } from '../../src/queries/subgraph.ts';
import { whatChangedQuestion } from '../../src/queries/what-changed.ts';
import { engineMissing } from '../graph/engine.ts';
import { ask } from './ask.ts';
import { servedGraph } from './served-graph.ts';

const subjects = { demand: null, talks: null, actors: ['actor:halvard', 'actor:norrland'] };

describe.skipIf(engineMissing)('over GraphQL', () => {
  const served = servedGraph('halvard-strait');

  it('a path opens each claim on it to its words, and is one graph too', async () => {
    const { query, variables } = pathQuestion.example;
    const { data, errors } = await ask(served.server, query, variables(subjects));
    expect(errors).toEqual([]);
    expect([data.path.status, data.path.length, data.path.count]).toEqual(['FOUND', 2, 10]);
    expect(data.path.paths).toHaveLength(5);
    const [{ steps }] = data.path.paths;
    expect(steps[0].to.quotes[0].exact).toBe('Norrland and Halvard sat down at Lantern House on Friday');
    expect(steps[1].edges[0].sentence).toContain('names Norrland (as participant)');
    const drawn = await ask(
      served.server,
      `{ path(from: "actor:veyra", to: "actor:sund", mode: PROJECTED, through: [MEDIATED, HOSTED], dossier: "halvard-strait") {
        graph { nodes { id } edges { support { claims { nodes { quotes { exact } } } } } } } }`,
    );
    expect(drawn.errors).toEqual([]);
    expect(drawn.data.path.graph.nodes).toHaveLength(4);
    expect(JSON.stringify(drawn.data.path.graph.edges)).toContain('Veyra will mediate');
  });

  it('an end that nothing has, and numbers out of bounds, are refused by their argument', async () => {
    const refused = async (args: string) =>
      (await ask(served.server, `{ path(${args}) { status } }`)).errors[0]!.extensions;
    const ends = 'from: "actor:halvard", to: "actor:nobody"';
    expect(await refused(ends)).toMatchObject({ code: 'NOT_FOUND', argument: 'to' });
    expect(await refused(`${ends}, maxLength: 11`)).toMatchObject({
      code: 'BAD_INPUT',
      argument: 'maxLength',
    });
  });

  it('a subgraph is what its filter says, and refuses ids of another kind', async () => {
    const { query, variables } = subgraphQuestion.example;
    const { data, errors } = await ask(served.server, query, variables(subjects));
    expect(errors).toEqual([]);
    expect(data.subgraph.nodes[0].id).toBe('actor:halvard');
    const { errors: wrong } = await ask(
      served.server,
      '{ subgraph(where: { issue: "actor:halvard" }) { truncated } }',
    );
    expect(wrong[0]!.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'where.issue' });
    const kinds = await ask(served.server, '{ subgraph(where: { kinds: [VENUE] }) { nodes { kind } } }');
    expect(new Set(kinds.data.subgraph.nodes.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['Venue']),
    );
  });

  it('what changed is told with who changed it, and opens to the words', async () => {
    const { query, variables } = whatChangedQuestion.example;
    const given = variables({ ...subjects, lastChange: '2026-01-02T00:00:00.000Z' });
    expect(given).toEqual({ since: '2026-01-01T00:00:00.000Z' });
    const { data, errors } = await ask(served.server, query, given);
    expect(errors).toEqual([]);
    const { counts, claims, positions, truncated } = data.whatChanged;
    expect([counts.claims, claims.length, truncated]).toEqual([68, 20, true]);
    expect(claims[0]).toMatchObject({ how: 'RECORDED', fields: [], entries: [{ action: 'CREATE' }] });
    expect(claims[0].claim.quotes.length).toBeGreaterThan(0);
    expect(positions[0].after[0].support.claims.nodes[0].quotes.length).toBeGreaterThan(0);
    const wrong = await ask(
      served.server,
      '{ whatChanged(since: "2026-01-02T00:00:00Z", until: "2026-01-01T00:00:00Z") { truncated } }',
    );
    expect(wrong.errors[0]!.extensions!['code']).toBe('BAD_INPUT');
  });
});
