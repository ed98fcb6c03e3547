import { buildASTSchema, type GraphQLEnumType } from 'graphql';
import { expect, it } from 'vitest';
import { typeDefinitions } from '../../src/api/schema.ts';
import { subgraphModes } from '../../src/model/subgraph.ts';
import { derivedEdges, recordEdges } from '../../src/model/vocabulary/index.ts';

const schema = buildASTSchema(typeDefinitions());
const values = (name: string) =>
  (schema.getType(name) as GraphQLEnumType)
    .getValues()
    .map((value) => value.name)
    .sort();

it('the API knows every kind of edge that the graph has, and no other', () => {
  const types = [...derivedEdges, ...recordEdges].map(({ type }) => type);
  expect(values('EdgeType')).toEqual([...new Set<string>(types)].sort());
});

it('the API knows the ways to look at the graph', () => {
  expect(values('SubgraphMode')).toEqual(subgraphModes.map(({ name }) => name));
});
