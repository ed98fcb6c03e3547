// Questions that set stances against each other, over GraphQL: their examples, their limits, what they refuse.
import { describe, expect, it } from 'vitest';
import { actorNetworkQuestion } from '../../src/queries/actor-network.ts';
import { commonGroundQuestion } from '../../src/queries/common-ground.ts';
import { conflictsQuestion } from '../../src/queries/conflicts.ts';
import { engineMissing } from '../graph/engine.ts';
import { ask } from './ask.ts';
import { servedGraph } from './served-graph.ts';

describe.skipIf(engineMissing)('stances compared over GraphQL', () => {
  const served = servedGraph('halvard-strait');
  const data = async (query: string, variables = {}) => {
    const answer = await ask(served.server, query, variables);
    expect(answer.errors).toEqual([]);
    return answer.data;
  };
  const refusal = async (query: string) => {
    const { errors } = await ask(served.server, query);
    return errors.map(({ extensions }) => extensions['code']);
  };

  it('conflicts take one side, or two, as lists', async () => {
    const { query } = conflictsQuestion.example;
    const none = await data(query, { between: null, issue: null });
    expect([none.conflicts.totalCount, none.conflicts.pairs.length]).toEqual([16, 16]);
    const two = await data(query, {
      between: [['actor:norrland'], ['actor:halvard']],
      issue: 'issue:landings',
    });
    const [first] = two.conflicts.pairs;
    expect([first.rule, first.left.position.holder.name, first.right.position.stance]).toEqual([
      'OPPOSITE_STANCE',
      'Norrland',
      'REJECTS',
    ]);
    const few = await data('{ conflicts { pairs(first: 2) { because } totalCount } }');
    expect([few.conflicts.pairs.length, few.conflicts.totalCount]).toEqual([2, 16]);
  });

  it('common ground counts what it lists', async () => {
    const { commonGround } = await data(commonGroundQuestion.example.query);
    expect([commonGround.agreed.length, commonGround.near.length]).toEqual([2, 4]);
    const counts = '{ commonGround { agreedCount rejectedCount nearCount near(first: 1) { side } } }';
    expect((await data(counts)).commonGround).toEqual({
      agreedCount: 2,
      rejectedCount: 0,
      nearCount: 4,
      near: [{ side: 'FOR' }],
    });
  });

  it('the network gives weights with their arithmetic', async () => {
    const { query } = actorNetworkQuestion.example;
    const { actorNetwork } = await data(query, { mode: 'AGREEMENT', normalise: 'AVERAGE_ACTIVITY' });
    const edge = actorNetwork.edges.find(
      ({ from, to }: { from: Named; to: Named }) =>
        `${from.actor.name} ${to.actor.name}` === 'Halvard Norrland',
    );
    expect([edge.weight, edge.arithmetic]).toEqual([
      3 / 6.5,
      '3 on the same side, divided by the mean of the 6 and 7 stances held',
    ]);
  });

  it('refuse three sides, an empty side, other kinds, unknown ids and too long lists', async () => {
    expect(
      await refusal('{ conflicts(between: [["actor:a"], ["actor:b"], ["actor:c"]]) { totalCount } }'),
    ).toEqual(['BAD_INPUT']);
    expect(await refusal('{ conflicts(between: [[]]) { totalCount } }')).toEqual(['BAD_INPUT']);
    expect(await refusal('{ commonGround(actors: ["demand:landing-cap"]) { nearCount } }')).toEqual([
      'BAD_INPUT',
    ]);
    expect(await refusal('{ actorNetwork(issue: "issue:nothing") { edgeCount } }')).toEqual(['NOT_FOUND']);
    expect(await refusal('{ conflicts(between: ["actor:nobody"]) { totalCount } }')).toEqual(['NOT_FOUND']);
    expect(await refusal('{ conflicts { pairs(first: 101) { because } } }')).toEqual(['BAD_INPUT']);
    expect(await refusal('{ actorNetwork { edges(first: 501) { weight } } }')).toEqual(['BAD_INPUT']);
  });
});

interface Named {
  readonly actor: { readonly name: string };
}
