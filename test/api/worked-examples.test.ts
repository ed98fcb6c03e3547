// What the worked examples cost: in round trips, which hang on how deep they ask and never on how many rows there
// are, and in nodes, far below the limit.
import {
  type FieldNode,
  type GraphQLOutputType,
  getNamedType,
  getOperationAST,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { costOf, mostCost, mostDepth } from '../../src/api/limits.ts';
import { buildApiSchema } from '../../src/api/schema.ts';
import { readSubjects, type Subjects } from '../../src/queries/examples.ts';
import { questions } from '../../src/queries/index.ts';
import type { Question } from '../../src/queries/question.ts';
import { engineMissing } from '../graph/engine.ts';
import { ask } from './ask.ts';
import { servedGraph } from './served-graph.ts';

const schema = buildApiSchema();
const named = questions.map((question) => [question.name, question] as const);

/** Round trips of an example. Two as a rule: which claims, and what they say. */
const usualTrips = 2;
const trips: Readonly<Record<string, { readonly most: number; readonly because: string }>> = {
  talks: { most: 3, because: 'the talks, their claims, what these say' },
  meetings: { most: 3, because: 'the page, their claims, what these say' },
  gaps: { most: 3, because: 'the sources that gaps could be asked about, with their names' },
  neighbourhood: { most: 4, because: 'the thing, one a step, the edges among what was found' },
  timeline: { most: 4, because: 'the thing, claims, talks and documents of the time' },
  subgraph: {
    most: 6,
    because: 'what passes the filter, what it names, the edges, and the claims behind them',
  },
  dossier: { most: 8, because: 'the dossier, its contents, and three lists that open to claims' },
  path: {
    most: 3 + 6 + 1,
    because: 'the ends, one a level of at most six, the edges on the way, their words',
  },
  whatChanged: { most: 12, because: 'the revisions, then the record of two moments as far as they reach' },
};

describe('a worked example', () => {
  it.each(named)('of %s stays below half of the cost limit, and in its depth', (_, { example }) => {
    // As it is filled where nothing is loaded: its variables fit there too.
    const cost = costIn(example.query, example.variables({ demand: null, talks: null }));
    expect(cost).toBeGreaterThan(1);
    expect(cost).toBeLessThan(mostCost / 2);
    expect(depthOf(parse(example.query))).toBeLessThanOrEqual(mostDepth);
  });
});

describe.skipIf(engineMissing)('on the five articles', () => {
  const served = servedGraph('ukraine-talks');
  let subjects: Subjects;
  beforeAll(async () => {
    subjects = await served.graph.read(readSubjects);
  });

  const tripsOf = async (query: string, { example }: Question) => {
    served.counts.roundTrips = 0;
    served.counts.times.clear();
    const { errors } = await ask(served.server, query, { ...example.variables(subjects) });
    expect(errors).toEqual([]);
    return served.counts.roundTrips;
  };

  it.each(named)('%s asks the engine as often for one row as for many', async (name, question) => {
    const { most, because } = trips[name] ?? { most: usualTrips, because: 'which claims, and what they say' };
    const withSize = (size: number) => question.example.query.replace(/(first|last): \d+/g, `$1: ${size}`);
    const costs = (query: string) => costIn(query, question.example.variables(subjects));
    const largest = [50, 20, 10, 5, 3].find((size) => costs(withSize(size)) <= mostCost)!;
    for (const size of [1, 2, largest]) {
      const query = withSize(size);
      expect(await tripsOf(query, question), `first: ${size}; ${because}`).toBeLessThanOrEqual(most);
    }
  });

  it.each(named)('%s asks no text once a row, whatever is selected', async (_, question) => {
    const query = widest(question, { ...question.example.variables(subjects) });
    await tripsOf(query, question);
    const [text, times] = [...served.counts.times].reduce((a, b) => (b[1] > a[1] ? b : a));
    // Things of one kind stand at a handful of places in an answer, each of which is read together.
    expect(times, text).toBeLessThanOrEqual(6);
  });

  it.each([
    ['claims and their versions', 'claims(first: $n) { nodes { version contradicts { version } } }', 4],
    [
      'documents and what is in their dossier',
      'documents(first: $n) { nodes { dossier { contents { firstDay } } } }',
      8,
    ],
    [
      'a history',
      'history(id: "claim:russia-demands-neutrality/nato-ties", first: $n) { nodes { body fields { field } } }',
      2,
    ],
  ])('%s cost the same for one as for a hundred', async (_, selection, most) => {
    for (const n of [1, 100]) {
      served.counts.roundTrips = 0;
      const { data } = await ask(served.server, `query($n: Int) { ${selection} }`, { n });
      expect(data).toBeDefined();
      expect(served.counts.roundTrips).toBeLessThanOrEqual(most);
    }
  });
});

describe('what nests a hundred in a hundred', () => {
  const answers = (levels: number): string =>
    levels === 0 ? 'id' : `answers(first: 100) { nodes { ${answers(levels - 1)} } }`;
  const claims = `claims { nodes(first: 100) { ${answers(2)} } }`;

  it.each([
    ['conflicts', `conflicts { pairs(first: 100) { left { position { support { ${claims} } } } } }`],
    ['commonGround', `commonGround { agreed(first: 100) { parties { support { ${claims} } } } }`],
    ['actorNetwork', `actorNetwork { edges(first: 500) { support { ${claims} } } }`],
    ['shifts', `shifts(actor: "actor:x") { steps { to { support { ${claims} } } } }`],
    ['bargainingRange', `bargainingRange(issue: "issue:x") { ranges { current { support { ${claims} } } } }`],
    ['matrix', `matrix { cells(first: 400) { support { ${claims} } } }`],
    ['sourceProfile', `sourceProfile(source: "source:x") { holders(first: 100) { support { ${claims} } } }`],
    ['subgraph', `subgraph(first: 500) { edges { support { ${claims} } } }`],
    ['path', `path(from: "actor:x", to: "actor:y") { graph { edges { support { ${claims} } } } }`],
    [
      'whatChanged',
      `whatChanged(since: "2026-01-01T00:00:00Z", first: 500) { claims { claim { ${answers(2)} } } }`,
    ],
    ['gaps', `gaps { gaps(first: 200) { support { ${claims} } } }`],
  ])('is refused through %s', (_, text) => {
    expect(costIn(`{ ${text} }`, {})).toBeGreaterThan(mostCost);
  });
});

function costIn(query: string, variables: Readonly<Record<string, unknown>>): number {
  const document = parse(query);
  const operation = getOperationAST(document)!;
  return costOf(schema, { document, operation, operationName: null, variables });
}

function depthOf(node: ReturnType<typeof parse>): number {
  let [depth, most] = [0, 0];
  visit(node, {
    Field: {
      enter: () => {
        depth += 1;
        most = Math.max(most, depth);
      },
      leave: () => {
        depth -= 1;
      },
    },
  });
  return most;
}

/** The question of an example with all that its answer offers, as many levels down as the limit allows. */
function widest({ name, example }: Question, variables: Record<string, unknown>): string {
  const [operation] = parse(example.query).definitions as [OperationDefinitionNode];
  const root = operation.selectionSet.selections.find(
    (one): one is FieldNode => one.kind === Kind.FIELD && one.name.value === name,
  )!;
  const { type } = schema.getQueryType()!.getFields()[name]!;
  const queries = [2, 1].map((levels) => {
    const selectionSet: SelectionSetNode = {
      kind: Kind.SELECTION_SET,
      selections: [{ ...root, selectionSet: selected(type, levels) }],
    };
    return print({ ...operation, selectionSet });
  });
  return queries.find((query) => costIn(query, variables) <= mostCost)!;
}

function selected(type: GraphQLOutputType, levels: number): SelectionSetNode {
  return (parse(allOf(type, levels)).definitions[0] as OperationDefinitionNode).selectionSet;
}

function allOf(output: GraphQLOutputType, levels: number): string {
  const type = getNamedType(output);
  if (!('getFields' in type)) return '{ __typename }';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (isLeafType(below)) return [field.name];
    if (levels === 0) return [];
    const isPage = isObjectType(below) && below.name.endsWith('Connection');
    return [`${field.name} ${allOf(below, isPage ? levels : levels - 1)}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}
