import { describe, expect, it } from 'vitest';
import { conditionsQuestion } from '../../src/queries/conditions.ts';
import { disputesQuestion } from '../../src/queries/disputes.ts';
import { driftQuestion } from '../../src/queries/drift.ts';
import { engineMissing } from '../graph/engine.ts';
import { ask } from './ask.ts';
import { servedGraph } from './served-graph.ts';

describe.skipIf(engineMissing)('what is told, contested and conditional, over HTTP', () => {
  const served = servedGraph('halvard-strait');
  const subjects = { demand: 'demand:landing-cap', talks: 'talks:ise-meeting' } as never;
  const example = async (query: string, variables: Record<string, unknown>) => {
    const { data, errors } = await ask(served.server, query, variables);
    expect(errors).toEqual([]);
    return data;
  };

  it('drift: the worked example puts each retelling beside what it restates', async () => {
    const { drift } = await example(driftQuestion.example.query, driftQuestion.example.variables(subjects));
    const { utterance, support, retellings } = drift.lineages[0];
    expect([utterance.chain[0].onRecord, support.origins.count]).toEqual([false, 1]);
    const strait = retellings.find((one: Told) => one.claim.chain[0]!.source.name.startsWith('an aide'));
    expect(strait.words).toContainEqual({ change: 'DROPPED', text: 'should' });
    expect(strait.lost.map(({ kind, coded }: Lost) => [kind, coded])).toEqual([
      ['HEDGE', true],
      ['WORDS', true],
      ['HEDGE', false],
    ]);
    expect(strait.drift[0]).toEqual({ kind: 'STRONGER', from: 'should', to: 'must' });
  });

  it('disputes: the worked example fills the columns, and every side opens to quotes', async () => {
    const { disputes } = await example(
      disputesQuestion.example.query,
      disputesQuestion.example.variables(subjects),
    );
    const { status, talksStatus, affirm, deny, aspects, pairs } = disputes.dispute;
    expect([status, talksStatus, affirm.claims.count, deny.claims.count]).toEqual([
      'DISPUTED',
      'ALLEGED',
      7,
      1,
    ]);
    expect(aspects.map(({ role }: { role: string }) => role)).toEqual(['SUBJECT', 'VENUE']);
    for (const { quotes } of [...affirm.claims.nodes, ...pairs.map(({ claim }: Paired) => claim)])
      expect(quotes.length).toBeGreaterThan(0);
  });

  it('disputes: without a thing, what is disputed most, as many as were asked for', async () => {
    const query = '{ disputes { dispute { status } disputedCount disputed(first: 2) { thing { id } } } }';
    const { data, errors } = await ask(served.server, query);
    expect([errors, data.disputes]).toEqual([
      [],
      {
        dispute: null,
        disputedCount: 4,
        disputed: [{ thing: { id: 'talks:ise-meeting' } }, { thing: { id: 'talks:dawn-call' } }],
      },
    ]);
  });

  it('conditions: the worked example gives all six, each with its holder and support', async () => {
    const { conditions } = await example(
      conditionsQuestion.example.query,
      conditionsQuestion.example.variables(subjects),
    );
    expect(conditions.conditions).toHaveLength(5);
    const counted = conditions.conditions.map(({ support }: Supported) => support.claims.count);
    expect(counted.reduce((sum: number, n: number) => sum + n, 0)).toBe(6);
    expect(conditions.about).toBeNull();
  });

  it.each([
    ['drift of an issue', '{ drift(of: "issue:bay") { truncated } }', 'BAD_INPUT'],
    ['drift of nothing known', '{ drift(of: "demand:none") { truncated } }', 'NOT_FOUND'],
    ['disputes of an actor', '{ disputes(of: "actor:halvard") { truncated } }', 'BAD_INPUT'],
    ['disputes of nothing known', '{ disputes(of: "talks:none") { truncated } }', 'NOT_FOUND'],
    ['too long a list', '{ disputes { disputed(first: 101) { thing { id } } } }', 'BAD_INPUT'],
    ['conditions of a claim', '{ conditions(of: "claim:a/b") { truncated } }', 'BAD_INPUT'],
    ['conditions of nobody known', '{ conditions(holder: "actor:none") { truncated } }', 'NOT_FOUND'],
    ['a date without a last day', '{ conditions(asOf: "2031-01/..") { truncated } }', 'BAD_INPUT'],
  ])('refuses %s with a typed error', async (_, query, code) => {
    const { errors } = await ask(served.server, query);
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual([code]);
  });

  it('names the argument that is not known', async () => {
    const argument = async (query: string) =>
      (await ask(served.server, query)).errors[0]?.extensions['argument'];
    expect(await argument('{ conditions(of: "demand:none", holder: "actor:sund") { truncated } }')).toBe(
      'of',
    );
    expect(await argument('{ conditions(of: "demand:bay-open", holder: "actor:none") { truncated } }')).toBe(
      'holder',
    );
  });
});

interface Told {
  readonly claim: { readonly chain: readonly { readonly source: { readonly name: string } }[] };
}
interface Lost {
  readonly kind: string;
  readonly coded: boolean;
}
interface Paired {
  readonly claim: { readonly quotes: readonly unknown[] };
}
interface Supported {
  readonly support: { readonly claims: { readonly count: number } };
}
