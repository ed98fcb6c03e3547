import { describe, expect, it } from 'vitest';
import { dossierQuestion } from '../../src/queries/dossier-contents.ts';
import { engineMissing } from '../graph/engine.ts';
import { ask } from './ask.ts';
import { servedGraph } from './served-graph.ts';

describe.skipIf(engineMissing)('dossier over GraphQL', () => {
  const served = servedGraph('halvard-strait');

  it('answers its worked example, each number open to its claims', async () => {
    const { query, variables } = dossierQuestion.example;
    const { data, errors } = await ask(
      served.server,
      query,
      variables({ demand: null, talks: null, dossier: 'halvard-strait' }),
    );
    expect(errors).toEqual([]);
    const { contents } = data.dossier;
    expect(contents.actors[0]).toEqual({
      actor: { id: 'actor:halvard', name: 'Halvard' },
      claims: { count: 22 },
    });
    expect([contents.claims.count, contents.disputed.count, contents.openSilences.count]).toEqual([
      67, 12, 6,
    ]);
    expect(contents.disputed.nodes).toHaveLength(5);
    for (const { quotes } of contents.openSilences.nodes) expect(quotes.length).toBeGreaterThan(0);
  });

  it('tells what was in it on another day', async () => {
    const { data, errors } = await ask(
      served.server,
      `{ dossier(id: "halvard-strait") { contents(asOf: "2031-02-26") {
          claims { count nodes { id } } issues(first: 1) { issue { name } claims { nodes { id } } } } } }`,
    );
    expect(errors).toEqual([]);
    const { claims, issues } = data.dossier.contents;
    expect([claims.count, claims.nodes.length]).toEqual([8, 8]);
    expect(issues.map((one: { issue: { name: string } }) => one.issue.name)).toEqual(['Landings']);
    expect(issues[0].claims.nodes).toHaveLength(4);
  });
});
