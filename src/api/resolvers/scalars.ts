import { Kind, type ValueNode } from 'graphql';
import { BadDate, intervalOf } from '../../model/time.ts';

/**
 * A scalar that is text; GraphQL adds to its errors where the value stands. Not a GraphQLScalarType, which would
 * take the place of the schema's description.
 */
function text(check: (value: string) => void) {
  return {
    serialize: String,
    parseValue(value: unknown) {
      if (typeof value !== 'string') throw new TypeError(`expected text, got ${typeof value}`);
      check(value);
      return value;
    },
    parseLiteral(node: ValueNode) {
      if (node.kind !== Kind.STRING) throw new TypeError('expected text in quotes');
      check(node.value);
      return node.value;
    },
  };
}

export const PartialDate = text((value) => void intervalOf(value));

export const DateTime = text((value) => {
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new BadDate(`expected UTC such as 2025-01-14T09:30:00Z, got "${value}"`);
  // JavaScript takes 31 February for a day in March.
  intervalOf(value.slice(0, 10));
});

export const URL = text((value) => {
  if (!/^https?:\/\//.test(value))
    throw new TypeError('expected an address that begins with https:// or http://');
});
