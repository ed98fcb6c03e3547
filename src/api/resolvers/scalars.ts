import { Kind, type ValueNode } from 'graphql';
import { intervalOf } from '../../model/time.ts';
import { badInput } from '../errors.ts';

/** A scalar that is text. Not a GraphQLScalarType, which would take the place of the schema's description. */
function text(name: string, check: (value: string) => void) {
  return {
    serialize: String,
    parseValue(value: unknown) {
      if (typeof value !== 'string') throw badInput(name, `expected text, got ${typeof value}`);
      check(value);
      return value;
    },
    parseLiteral(node: ValueNode) {
      if (node.kind !== Kind.STRING) throw badInput(name, 'expected text in quotes');
      check(node.value);
      return node.value;
    },
  };
}

export const PartialDate = text('PartialDate', (value) => void intervalOf(value));

export const DateTime = text('DateTime', (value) => {
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) || Number.isNaN(Date.parse(value)))
    throw badInput('DateTime', `expected UTC such as 2025-01-14T09:30:00Z, got "${value}"`);
});

export const URL = text('URL', (value) => {
  if (!/^https?:\/\//.test(value))
    throw badInput('URL', 'expected an address that begins with https:// or http://');
});
