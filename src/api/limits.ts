// What a query may cost. Depth, aliases and directives are counted by graphql-armor; the cost by
// graphql-query-complexity, which knows how many items a list asks for.
import { createRequire } from 'node:module';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import type { Context } from './context.ts';

// Its ESM build would bring a second graphql into the process, whose types are not those of our schema.
const { getComplexity } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof import('graphql-query-complexity');

export const mostDepth = 14;
/** In nodes that an answer may hold at the most. Worked examples stay below a tenth of it (a test says so). */
export const mostCost = 200_000;
/** In tokens of the query's text; graphql's own parser counts them. */
export const mostTokens = 4_000;
/** In fields when fragments are spread out: what is looked at to reckon the cost. */
const mostFields = 5_000;
const usualInList = 10;

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
          const fields = countFields(operation!, document);
          if (fields > mostFields)
            throw tooExpensive(
              `This query has ${fields} fields, fragments spread, and the limit is ${mostFields}.`,
              {
                cost: fields,
                limit: mostFields,
              },
            );
          const cost = getComplexity({
            schema,
            query: document,
            ...(operationName ? { operationName } : {}),
            variables: request.variables ?? {},
            estimators: [listEstimator],
          });
          if (cost <= mostCost) return;
          throw tooExpensive(
            `This query costs up to ${cost} and the limit is ${mostCost}: ask for fewer items (first) or levels.`,
            { cost, limit: mostCost },
          );
        },
      };
    },
  };
}

function tooExpensive(message: string, numbers: { cost: number; limit: number }): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'TOO_EXPENSIVE', ...numbers, http: { status: 400 } },
  });
}

/**
 * How many fields an operation has when its fragments are spread out. Each fragment is counted once, so that
 * the time does not grow as the number does; fragments in a circle were refused before.
 */
function countFields(operation: OperationDefinitionNode, document: DocumentNode): number {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  const counted = new Map<string, number>();
  const count = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, one) => {
      if (one.kind !== Kind.FRAGMENT_SPREAD)
        return sum + (one.kind === Kind.FIELD ? 1 : 0) + count(one.selectionSet);
      const name = one.name.value;
      if (!counted.has(name)) counted.set(name, count(fragments.get(name)?.selectionSet));
      return sum + counted.get(name)!;
    }, 0);
  return count(operation.selectionSet);
}

/** One for a value, and for a list as often as it may have items: `first`, or a usual length. */
const listEstimator: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  const asked = args['first'] ?? args['last'];
  if (typeof asked === 'number') return 1 + Math.max(0, asked) * childComplexity;
  if (getNamedType(field.type).name.endsWith('Connection')) return 1 + 20 * childComplexity;
  return 1 + (isListType(type) ? paged(field.name) : 1) * childComplexity;
};

/** The lists of a connection, subgraph or timeline are counted there, by what it asks for. */
function paged(name: string): number {
  return name === 'nodes' || name === 'edges' || name === 'events' ? 1 : usualInList;
}
