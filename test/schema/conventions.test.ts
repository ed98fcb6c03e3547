// What a linter would say: names, and connections as the Relay specification has them.
import {
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { expect, it } from 'vitest';
import { resolvers } from '../../src/api/resolvers/index.ts';
import { buildApiSchema } from '../../src/api/schema.ts';

const schema = buildApiSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
const objects = types.filter((type): type is GraphQLObjectType => isObjectType(type));
const connections = objects.filter(({ name }) => name.endsWith('Connection'));

it('names types in PascalCase, fields and arguments in camelCase, enum values in UPPER_CASE', () => {
  const bad: string[] = [];
  const expectName = (where: string, name: string, pattern: RegExp) => {
    if (!pattern.test(name)) bad.push(`${where}.${name}`);
  };
  for (const type of types) {
    expectName('', type.name, /^[A-Z][A-Za-z0-9]*$/);
    if (isEnumType(type))
      for (const { name } of type.getValues()) expectName(type.name, name, /^[A-Z][A-Z0-9_]*$/);
    if (isInputObjectType(type))
      for (const name of Object.keys(type.getFields())) expectName(type.name, name, /^[a-z][A-Za-z0-9]*$/);
    if (isObjectType(type) || isInterfaceType(type))
      for (const { name, args } of Object.values(type.getFields())) {
        expectName(type.name, name, /^[a-z][A-Za-z0-9]*$/);
        for (const argument of args) expectName(`${type.name}.${name}`, argument.name, /^[a-z][A-Za-z0-9]*$/);
      }
  }
  expect(bad).toEqual([]);
});

it('has connections as Relay wants them', () => {
  expect(connections.length).toBeGreaterThan(10);
  for (const connection of connections) {
    const item = connection.name.slice(0, -'Connection'.length);
    const fields = Object.fromEntries(
      Object.values(connection.getFields()).map(({ name, type }) => [name, String(type)]),
    );
    expect(fields, connection.name).toEqual({
      edges: `[${item}Edge!]!`,
      nodes: `[${item}!]!`,
      pageInfo: 'PageInfo!',
      totalCount: 'Int!',
    });
    const edge = schema.getType(`${item}Edge`) as GraphQLObjectType;
    const edgeFields = Object.values(edge.getFields()).map(({ name, type }) => `${name}: ${type}`);
    expect(edgeFields.sort()).toEqual(['cursor: String!', `node: ${item}!`]);
  }
  const page = Object.values((schema.getType('PageInfo') as GraphQLObjectType).getFields());
  expect(page.map(({ name, type }) => `${name}: ${type}`).sort()).toEqual([
    'endCursor: String',
    'hasNextPage: Boolean!',
    'hasPreviousPage: Boolean!',
    'startCursor: String',
  ]);
});

it('gives every field that is a connection both ways of paging', () => {
  for (const type of objects)
    for (const field of Object.values(type.getFields())) {
      if (!String(field.type).endsWith('Connection!')) continue;
      const args = field.args.map(({ name, type: of }) => `${name}: ${of}`);
      expect(args, `${type.name}.${field.name}`).toEqual(
        expect.arrayContaining(['first: Int', 'after: String', 'last: Int', 'before: String']),
      );
    }
});

it('resolves every connection', () => {
  for (const { name } of connections) expect(Object.keys(resolvers), name).toContain(name);
});

it('gives every named thing the interfaces Node and Entity', () => {
  for (const type of objects.filter((one) => 'id' in one.getFields() && 'aliases' in one.getFields()))
    expect(
      type.getInterfaces().map(({ name }) => name),
      type.name,
    ).toEqual(expect.arrayContaining(['Node', 'Entity']));
});
