// What each question does with arguments that are none: a typed error that names the argument, and never a fault of
// ours. Built from the schema, so that a new question and a new argument are asked the same.
import {
  type FieldNode,
  type GraphQLArgument,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildApiSchema } from '../../src/api/schema.ts';
import { readSubjects, type Subjects } from '../../src/queries/examples.ts';
import { questions } from '../../src/queries/index.ts';
import type { Question } from '../../src/queries/question.ts';
import { engineMissing } from '../graph/engine.ts';
import { ask } from './ask.ts';
import { servedGraph } from './served-graph.ts';

const fields = buildApiSchema().getQueryType()!.getFields();
const leaks = /MATCH|node_modules|stacktrace|\.ts:|Grafeo|Neo4j|at Object|INTERNAL_SERVER_ERROR/;
const hostile = ['`}) DETACH DELETE n //', "x' OR true //", '{{}}', '__proto__', 'actor:\0', ''];
const many = Array.from({ length: 10_000 }, (_, i) => `actor:x${i}`);

/** What an argument may be that is nothing, with the code that it must be refused with. */
function wrongsOf({ name, type }: GraphQLArgument): [unknown, RegExp][] {
  const named = getNamedType(type).name;
  if (name === 'dossier')
    return [['none', /NOT_FOUND/], ...hostile.map((id): [string, RegExp] => [id, /NOT_FOUND/])];
  if (isListType(getNullableType(type)))
    return [
      [[], /BAD_INPUT/],
      ...(named === 'ID'
        ? ([
            [nested(type, ['actor:none']), /NOT_FOUND/],
            [nested(type, ['venue:none']), /BAD_INPUT/],
            [nested(type, many), /BAD_INPUT/],
          ] as [unknown, RegExp][])
        : []),
    ];
  switch (named) {
    case 'ID':
      return ['actor:none', 'demand:none', 'issue:none', ...hostile].map((id) => [id, /NOT_FOUND|BAD_INPUT/]);
    case 'Int':
      return [-1, 0, 2 ** 31 - 1].map((n) => [n, n === -1 ? /BAD_INPUT/ : /BAD_INPUT|TOO_EXPENSIVE|^$/]);
    case 'PartialDate':
      return ['soon', '2031-13-45', '2031-21', '2031-02-30', ''].map((date) => [date, /BAD_INPUT/]);
    case 'DateTime':
      return ['soon', '2031-02-31T00:00:00Z', '2031-02-01T00:00:00+02:00', ''].map((at) => [at, /BAD_INPUT/]);
    default:
      return isLeafType(getNamedType(type)) ? [[{}, /BAD_USER_INPUT/]] : [];
  }
}

/** `[[ID!]!]` takes lists of lists. */
function nested(type: GraphQLArgument['type'], ids: readonly string[]): unknown {
  const list = getNullableType(type);
  return isListType(list) && isListType(getNullableType(list.ofType)) ? [ids] : ids;
}

describe.skipIf(engineMissing)('a question with arguments that are none', () => {
  const served = servedGraph('halvard-strait');
  let subjects: Subjects;
  beforeAll(async () => {
    subjects = await served.graph.read(readSubjects);
  });
  afterEach(() => {
    expect(served.logged).toEqual([]);
  });

  /** Asks as the worked example does, but for some arguments. */
  const askWith = ({ name, example }: Question, other: Readonly<Record<string, unknown>>) => {
    const given = { ...exampleArguments(name, example.query, { ...example.variables(subjects) }), ...other };
    const { args } = fields[name]!;
    const used = args.filter((arg) => given[arg.name] != null);
    const isPage = getNamedType(fields[name]!.type).name.endsWith('Connection');
    const query = `query${listed(used.map((arg) => `$${arg.name}: ${arg.type}`))} {
      ${name}${listed(used.map((arg) => `${arg.name}: $${arg.name}`))} ${isPage ? '{ totalCount nodes { id } }' : '{ __typename }'} }`;
    return ask(served.server, query, given);
  };

  it.each(questions.map((question) => [question.name, question] as const))(
    '%s is refused with a code, and the name of the argument',
    async (name, question) => {
      expect((await askWith(question, {})).errors).toEqual([]);
      for (const argument of fields[name]!.args)
        for (const [wrong, code] of wrongsOf(argument)) {
          const { errors, status } = await askWith(question, { [argument.name]: wrong });
          const what = `${argument.name}: ${JSON.stringify(wrong).slice(0, 60)}`;
          expect(errors[0]?.extensions['code'] ?? '', what).toMatch(code);
          expect([200, 400], what).toContain(status);
          if (errors.length === 0 || errors[0]!.extensions['code'] === 'TOO_EXPENSIVE') continue;
          expect(String(errors[0]!.extensions['argument']), what).toMatch(
            new RegExp(`^\\$?${argument.name}`),
          );
          expect(errors[0]!.message, what).toMatch(/expected|invalid value/);
          expect(errors[0]!.message.length, what).toBeLessThan(5_000);
          expect(JSON.stringify(errors), what).not.toMatch(leaks);
        }
    },
  );

  it.each(questions.map((question) => [question.name, question] as const))(
    '%s before anything was recorded knows of nothing, and says so',
    async (_, question) => {
      if (!fields[question.name]!.args.some(({ name }) => name === 'knownAt')) return;
      const { data, errors } = await askWith(question, { knownAt: '1990-01-01T00:00:00Z' });
      if (errors.length === 0) expect(data[question.name]).not.toBeNull();
      else expect(errors[0]!.extensions['code']).toMatch(/NOT_FOUND|BAD_INPUT/);
      const { errors: ofDossier } = await askWith(question, {
        knownAt: '1990-01-01T00:00:00Z',
        dossier: 'halvard-strait',
      });
      expect(ofDossier[0]?.extensions['code']).toMatch(/NOT_FOUND|BAD_INPUT/);
    },
  );

  it.each([
    [
      'one actor on both sides',
      '{ conflicts(between: [["actor:halvard"], ["actor:halvard"]]) { totalCount } }',
      'between',
    ],
    [
      'three sides',
      '{ conflicts(between: [["actor:halvard"], ["actor:veyra"], ["actor:norrland"]]) { totalCount } }',
      'between',
    ],
    ['an empty side', '{ conflicts(between: [["actor:halvard"], []]) { totalCount } }', 'between'],
    [
      'an actor twice',
      '{ commonGround(actors: ["actor:halvard", "actor:halvard"]) { agreedCount } }',
      'actors',
    ],
    [
      'since after until',
      '{ whatChanged(since: "2031-01-02T00:00:00Z", until: "2031-01-01T00:00:00Z") { since } }',
      'until',
    ],
    ['from after to', '{ timeline(from: "2031-05", to: "2031-04") { truncated } }', 'to'],
    ['asOf without an end', '{ actorNetwork(asOf: "2031-01-01/..") { edgeCount } }', 'asOf'],
    [
      'an edge that the mode does not walk',
      '{ path(from: "actor:halvard", to: "actor:veyra", mode: PROJECTED, through: [HELD_BY]) { status } }',
      'through',
    ],
    ['no stances to look for', '{ subgraph(where: { stance: [] }) { truncated } }', 'where.stance'],
    ['no things to look for', '{ subgraph(where: { ids: [] }) { truncated } }', 'where.ids'],
    ['nobody to look for', '{ positions(where: { actors: [] }) { truncated } }', 'where.actors'],
    ['too many edges', '{ actorNetwork { edges(first: 501) { weight } } }', 'first'],
    ['less than no pairs', '{ conflicts { pairs(first: -1) { because } } }', 'first'],
    ['too many cells', '{ matrix { cells(first: 9999) { support { firstHand } } } }', 'first'],
    [
      'too many holders',
      '{ sourceProfile(source: "source:nordwire") { holders(first: 101) { actor { id } } } }',
      'first',
    ],
    ['too many gaps', '{ gaps { gaps(first: 9999) { kind } } }', 'first'],
    ['a page of 101', '{ history(id: "claim:nordwire-0411/cap", first: 101) { totalCount } }', 'first'],
    [
      'first and last',
      '{ history(id: "claim:nordwire-0411/cap", first: 1, last: 1) { totalCount } }',
      'last',
    ],
    ['a forged cursor', '{ history(id: "claim:nordwire-0411/cap", after: "abc") { totalCount } }', 'after'],
    ['a date in the text of a query', '{ positions(asOf: "2031-02-30") { truncated } }', 'asOf'],
    ['a moment in the text of a query', '{ positions(knownAt: "yesterday") { truncated } }', 'knownAt'],
  ])('is refused for %s', async (_, query, argument) => {
    const { errors } = await ask(served.server, query);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', argument } }]);
    expect(errors[0]!.message).toMatch(/expected/);
  });

  it('names the one id of several that is not there', async () => {
    const { errors } = await ask(
      served.server,
      '{ conflicts(between: [["actor:halvard"], ["actor:none"]], issue: "issue:none") { totalCount } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', argument: 'between' } }]);
    expect(errors[0]!.message).toContain('"actor:none"');
  });

  it.each([
    ['of another type', { n: 'ten' }],
    ['that is missing', {}],
    ['that is no map', { n: 1, w: ['x'] }],
    ['with a key that nothing has', { n: 1, w: JSON.parse('{"__proto__": {"ids": ["x"]}}') }],
    ['with a wrong enum value', { n: 1, w: { stance: ['DEMAND'] } }],
  ])('is refused before it is executed for a variable %s', async (_, variables) => {
    const query = 'query($n: Int!, $w: SubgraphFilter) { subgraph(first: $n, where: $w) { truncated } }';
    const { errors, status } = await ask(served.server, query, variables);
    expect([status, errors[0]!.extensions['code']]).toEqual([400, 'BAD_USER_INPUT']);
    expect(errors[0]!.extensions['argument']).toMatch(/^\$[nw]$/);
    expect(JSON.stringify(errors)).not.toMatch(/did you mean/i);
  });

  it('takes the end of time for now', async () => {
    const { data } = await ask(
      served.server,
      `{ now: actorNetwork { edgeCount } then: actorNetwork(knownAt: "9999-12-31T23:59:59.999Z") { edgeCount } }`,
    );
    expect(data.then).toEqual(data.now);
    expect(data.now.edgeCount).toBeGreaterThan(0);
  });
});

function listed(items: readonly string[]): string {
  return items.length === 0 ? '' : `(${items.join(', ')})`;
}

/** The arguments that an example gives its question. */
function exampleArguments(name: string, query: string, variables: Record<string, unknown>) {
  const [operation] = parse(query).definitions as [OperationDefinitionNode];
  const root = operation.selectionSet.selections.find(
    (one): one is FieldNode => one.kind === Kind.FIELD && one.name.value === name,
  )!;
  return Object.fromEntries(
    (root.arguments ?? []).map((one) => [one.name.value, valueFromASTUntyped(one.value, variables)]),
  );
}
