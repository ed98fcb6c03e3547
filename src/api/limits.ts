// What a query may cost. Depth, aliases and directives are counted by graphql-armor; the cost by
// graphql-query-complexity, which knows how many items a list asks for.
import { createRequire } from 'node:module';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  type InlineFragmentNode,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { questions } from '../queries/index.ts';
import type { Context } from './context.ts';

// Its ESM build would bring a second graphql into the process, whose types are not those of our schema.
const { getComplexity } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof import('graphql-query-complexity');

export const mostDepth = 14;
/** In nodes that an answer may hold, and what questions read. Worked examples stay below half of it (a test says so). */
export const mostCost = 200_000;
/** In tokens of the query's text; graphql's own parser counts them. */
export const mostTokens = 4_000;
/** Each is a transaction of its own, made one after the other. */
export const mostChanges = 10;
/** In fields when fragments are spread out: what is looked at to reckon the cost. */
const mostFields = 5_000;
const usualInList = 10;
/** Of a question beside its answer: it reads up to a thousand claims, however little of them is selected. */
const costOfQuestion = 10_000;
const questionNames = new Set(questions.map(({ name }) => name));

/** Refuses what is too deep or too wide before anything is executed. */
export function limitPlugins(schema: GraphQLSchema): {
  plugins: ApolloServerPlugin<Context>[];
  validationRules: ValidationRule[];
} {
  const armor = new ApolloArmor({
    maxDepth: { n: mostDepth, flattenFragments: true },
    maxAliases: { n: 30 },
    maxDirectives: { n: 9 },
    maxTokens: { enabled: false },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: true },
  }).protect();
  return {
    plugins: [...(armor.plugins as unknown as ApolloServerPlugin<Context>[]), costPlugin(schema)],
    validationRules: armor.validationRules as ValidationRule[],
  };
}

function costPlugin(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, operationName, request }) {
          if (operation!.operation === 'subscription')
            throw new GraphQLError(
              'a subscription is answered over WebSocket at this address, by the protocol graphql-ws',
              { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } },
            );
          refuseCostly(schema, {
            document,
            operation: operation!,
            operationName,
            variables: request.variables ?? {},
          });
        },
      };
    },
  };
}

/** An operation, before it is executed. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null | undefined;
  readonly variables: Record<string, unknown>;
}

/** @throws TOO_EXPENSIVE with the cost and the limit; BAD_USER_INPUT for variables that do not fit their types */
export function refuseCostly(
  schema: GraphQLSchema,
  { document, operation, operationName, variables }: Operation,
): void {
  // A cost that hangs on the variables can only be reckoned where they are right.
  const { errors: [wrong] = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 1,
    hideSuggestions: true,
  });
  if (wrong) throw badVariable(wrong);
  const fields = countFields(operation, document);
  if (fields > mostFields)
    throw tooExpensive(`This query has ${fields} fields, fragments spread, and the limit is ${mostFields}.`, {
      cost: fields,
      limit: mostFields,
    });
  const changes = operation.operation === 'mutation' ? countFields(operation, document, 'ROOT') : 0;
  if (changes > mostChanges)
    throw tooExpensive(
      `This request makes ${changes} changes and the limit is ${mostChanges}: send them one after the other.`,
      { cost: changes, limit: mostChanges },
    );
  const cost = costOf(schema, { document, operation, operationName, variables });
  if (cost <= mostCost) return;
  throw tooExpensive(
    `This query costs up to ${cost} and the limit is ${mostCost}: ask for fewer items (first) or levels.`,
    { cost, limit: mostCost },
  );
}

/** The first variable that is wrong, named; what its type says of it stays the original error. */
function badVariable({ message, nodes, originalError }: GraphQLError): GraphQLError {
  const [definition] = nodes ?? [];
  const argument =
    definition?.kind === Kind.VARIABLE_DEFINITION ? `$${definition.variable.name.value}` : null;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    originalError: originalError ?? null,
    extensions: { code: 'BAD_USER_INPUT', ...(argument && { argument }), http: { status: 400 } },
  });
}

/** How many nodes an answer may hold at the most, and what its questions cost; variables must fit their types. */
export function costOf(schema: GraphQLSchema, { document, operationName, variables }: Operation): number {
  return getComplexity({
    schema,
    query: document,
    ...(operationName ? { operationName } : {}),
    variables,
    estimators: [listEstimator],
  });
}

function tooExpensive(message: string, numbers: { cost: number; limit: number }): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'TOO_EXPENSIVE', ...numbers, http: { status: 400 } },
  });
}

/**
 * How many fields an operation has when its fragments are spread out, or its root alone. Each fragment is counted once, so that
 * the time does not grow as the number does; fragments in a circle were refused before.
 */
function countFields(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  which: 'ALL' | 'ROOT' = 'ALL',
): number {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  const counted = new Map<string, number>();
  const below = (one: FieldNode | InlineFragmentNode) => count(one.selectionSet);
  const count = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, one) => {
      if (one.kind !== Kind.FRAGMENT_SPREAD)
        return sum + (one.kind === Kind.FIELD ? 1 + (which === 'ALL' ? below(one) : 0) : below(one));
      const name = one.name.value;
      if (!counted.has(name)) counted.set(name, count(fragments.get(name)?.selectionSet));
      return sum + counted.get(name)!;
    }, 0);
  return count(operation.selectionSet);
}

/** One for a value, and for a list as often as it may have items: `first`, or a usual length. */
const listEstimator: ComplexityEstimator = ({ type: parent, field, args, childComplexity }) => {
  const own = parent.name === 'Query' && questionNames.has(field.name) ? costOfQuestion : 1;
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  const asked = args['first'] ?? args['last'];
  if (typeof asked === 'number') return own + Math.max(0, asked) * childComplexity;
  if (getNamedType(field.type).name.endsWith('Connection')) return own + 20 * childComplexity;
  return (
    own + (isListType(type) && !isCountedAbove(parent.name, field.name) ? usualInList : 1) * childComplexity
  );
};

/** Lists as long as the answer that they are in was asked to be, by its own `first`: they are counted there. */
const countedAbove: Readonly<Record<string, readonly string[]>> = {
  Subgraph: ['nodes'],
  Paths: ['paths'],
  Timeline: ['events', 'undated'],
  WhatChanged: ['claims', 'positions', 'origins', 'talks', 'things'],
};

function isCountedAbove(type: string, field: string): boolean {
  return type.endsWith('Connection') || (countedAbove[type] ?? []).includes(field);
}
