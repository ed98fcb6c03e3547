// The schema is read by analysts in the playground: every part of it says what it is, in its own words.
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, it } from 'vitest';
import { buildApiSchema } from '../../src/api/schema.ts';
import { reliabilities, stanceTerms } from '../../src/model/vocabulary/index.ts';

const schema = buildApiSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

interface Described {
  readonly where: string;
  readonly description: string | null | undefined;
}

function partsOf(type: GraphQLNamedType): Described[] {
  const inputs = (list: readonly GraphQLArgument[], where: string) =>
    list.map((argument) => ({ where: `${where}(${argument.name}:)`, description: argument.description }));
  const parts: Described[] = [{ where: type.name, description: type.description }];
  if (isEnumType(type))
    parts.push(
      ...type.getValues().map(({ name, description }) => ({ where: `${type.name}.${name}`, description })),
    );
  if (isInputObjectType(type))
    for (const { name, description } of Object.values(type.getFields()))
      parts.push({ where: `${type.name}.${name}`, description });
  if (isObjectType(type) || isInterfaceType(type))
    for (const { name, description, args } of Object.values(type.getFields())) {
      const where = `${type.name}.${name}`;
      parts.push({ where, description }, ...inputs(args, where));
    }
  return parts;
}

it('describes every type, field, argument and enum value, as a sentence', () => {
  const parts = types.filter(({ name }) => name !== 'Query').flatMap(partsOf);
  const query = partsOf(schema.getQueryType()!).slice(1);
  const bad = [...parts, ...query].filter(({ description }) => !/^[\S].*[.?…]$/s.test(description ?? ''));
  expect(bad.map(({ where, description }) => `${where}: ${description ?? 'no description'}`)).toEqual([]);
  expect(parts.length).toBeGreaterThan(400);
});

it('says of every field that may be null what null means', () => {
  const silent = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => !isNonNullType(field.type))
        .filter(({ description }) => !/\bNull\b|\bnull\b|NOT_FOUND/.test(description ?? ''))
        .map((field) => `${type.name}.${field.name}: ${field.description}`),
    );
  expect(silent).toEqual([]);
});

it('names the PLOVER code of every stance, or none', () => {
  const values = enumValues('Stance');
  for (const { name, plover } of stanceTerms)
    expect(values.get(name), name).toContain(`PLOVER: ${plover ?? 'none'}.`);
});

it('names the Admiralty code of every grade', () => {
  const values = enumValues('Reliability');
  for (const { name } of reliabilities) expect(values.get(name), name).toContain(`Admiralty ${name}.`);
  const claim = schema.getType('Claim');
  const { credibility } = isObjectType(claim) ? claim.getFields() : {};
  expect(credibility?.description).toMatch(/1 \(confirmed\) to 6 .*Admiralty/);
});

function enumValues(name: string): Map<string, string> {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`expected an enum ${name}`);
  return new Map(type.getValues().map((value) => [value.name, value.description ?? '']));
}
