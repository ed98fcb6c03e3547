// What a query may cost. Depth, aliases and directives are counted by graphql-armor; the cost by
// graphql-query-complexity, which knows how many items a list asks for.
import { createRequire } from 'node:module';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
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
        async didResolveOperation({ document, operationName, request }) {
          const cost = getComplexity({
            schema,
            query: document,
            ...(operationName ? { operationName } : {}),
            variables: request.variables ?? {},
            estimators: [listEstimator],
          });
          if (cost <= mostCost) return;
          throw new GraphQLError(
            `This query costs up to ${cost} and the limit is ${mostCost}: ask for fewer items (first) or levels.`,
            { extensions: { code: 'TOO_EXPENSIVE', cost, limit: mostCost, http: { status: 400 } } },
          );
        },
      };
    },
  };
}

/** One for a value, and for a list as often as it may have items: `first`, or a usual length. */
const listEstimator: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  const asked = args['first'] ?? args['last'];
  if (typeof asked === 'number') return 1 + Math.max(0, asked) * childComplexity;
  if (getNamedType(field.type).name.endsWith('Connection')) return 1 + 20 * childComplexity;
  return 1 + (isListType(type) ? paged(field.name) : 1) * childComplexity;
};

/** A connection's own lists are counted at the connection, by what it asks for. */
function paged(name: string): number {
  return name === 'nodes' || name === 'edges' ? 1 : usualInList;
}
