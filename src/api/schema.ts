// The schema: schema/graphql/*.graphql joined with the resolvers.
import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { gql } from 'graphql-tag';
import { resolvers } from './resolvers/index.ts';

// Both src/api and dist/api stand two levels below the root of the package.
const folder = new URL('../../schema/graphql/', import.meta.url);

/** The API contract, from the files of schema/graphql in order of their names. */
export function typeDefinitions(): DocumentNode {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return gql(texts.join('\n'));
}

/** A schema of its own for each server: Apollo wraps the resolvers of the one that it is given. */
export function buildApiSchema(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs: typeDefinitions(), resolvers });
}
