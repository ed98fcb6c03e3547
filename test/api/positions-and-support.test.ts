// The questions about positions and their support over HTTP: their worked examples, their pages, their errors.
import { describe, expect, it } from 'vitest';
import { corroborationQuestion } from '../../src/queries/corroboration.ts';
import { positionsQuestion } from '../../src/queries/positions.ts';
import { standingsQuestion } from '../../src/queries/standings.ts';
import { engineMissing } from '../graph/engine.ts';
import { ask } from './ask.ts';
import { servedGraph } from './served-graph.ts';

const subjects = { demand: 'demand:landing-cap', talks: 'talks:ise-meeting' };

describe.skipIf(engineMissing)('the API', () => {
  const served = servedGraph('halvard-strait');

  it.each([standingsQuestion, corroborationQuestion, positionsQuestion])(
    'answers the worked example of $name in two round trips and what its counts open to',
    async ({ name, example }) => {
      served.counts.roundTrips = 0;
      const { data, errors } = await ask(
        served.server,
        example.query,
        example.variables({ ...subjects } as never),
      );
      expect(errors).toEqual([]);
      expect(data[name]).not.toBeNull();
      expect(served.counts.roundTrips).toBeLessThanOrEqual(3);
    },
  );

  it('shows each claim behind a rolled-up position with the holder that its words have', async () => {
    const { data, errors } = await ask(
      served.server,
      `{ standings(demand: "demand:bay-closed") { groups { stance holders { holder { id }
           support { claims { nodes { id holder { id } } } } } } } }`,
    );
    expect(errors).toEqual([]);
    const [halvard] = data.standings.groups[0].holders;
    expect(halvard.holder.id).toBe('actor:halvard');
    expect(halvard.support.claims.nodes).toContainEqual({
      id: 'claim:nordwire-0411/closed',
      holder: { id: 'actor:jon-falk' },
    });
  });

  it('walks all positions page by page, each once, forward and backward', async () => {
    const walk = async (way: 'first' | 'last') => {
      const found: string[] = [];
      const [cursor, more, end] =
        way === 'first'
          ? ['after', 'hasNextPage', 'endCursor']
          : ['before', 'hasPreviousPage', 'startCursor'];
      for (let at: string | null = null, page = 0; page < 20; page++) {
        const { data, errors } = await ask(
          served.server,
          `query($c: String) { positions { positions(${way}: 4, ${cursor}: $c) {
             totalCount nodes { holder { id } demand { id } stance } pageInfo { ${more} ${end} } } } }`,
          { c: at },
        );
        expect(errors).toEqual([]);
        const { nodes, pageInfo, totalCount } = data.positions.positions;
        expect(totalCount).toBe(26);
        const keys = nodes.map((one: object) => JSON.stringify(one));
        if (way === 'first') found.push(...keys);
        else found.unshift(...keys);
        if (!pageInfo[more!]) break;
        at = pageInfo[end!];
      }
      return found;
    };
    const forward = await walk('first');
    expect(new Set(forward).size).toBe(26);
    expect(await walk('last')).toEqual(forward);
  });

  it.each([
    [`{ standings(demand: "demand:none") { status } }`, 'NOT_FOUND'],
    [`{ standings(demand: "talks:ise-meeting") { status } }`, 'BAD_INPUT'],
    [`{ corroboration(of: "claim:none/none") { status } }`, 'NOT_FOUND'],
    [`{ corroboration(of: "venue:port-ise") { status } }`, 'BAD_INPUT'],
    [`{ positions(where: { actors: ["actor:nobody"] }) { truncated } }`, 'NOT_FOUND'],
    [`{ positions(where: { issue: "demand:landing-cap" }) { truncated } }`, 'BAD_INPUT'],
    [`{ positions(asOf: "soon") { truncated } }`, 'BAD_INPUT'],
    [`{ positions { positions(first: 101) { totalCount } } }`, 'BAD_INPUT'],
  ])('refuses %s as %s', async (query, code) => {
    const { errors } = await ask(served.server, query);
    expect(errors[0]?.extensions['code']).toBe(code);
    expect(JSON.stringify(errors)).not.toMatch(/MATCH|node_modules|stacktrace|\.ts:/);
  });
});
