// What every named thing has. One file a type follows; what they share stands here once.
import { readRelays } from '../../queries/look-ups/relays.ts';
import { claimsBelow, neighbourList, neighboursBelow } from '../below.ts';
import type { Context } from '../context.ts';
import { canonicalOf, type NodeLike, property, typeOf } from '../nodes.ts';

type Resolve<T> = (value: NodeLike, args: unknown, context: Context) => T | Promise<T>;

/** Fields of the interface Entity: from a reference where that says enough, else from the node. */
export const entityFields = {
  name: (async (value, _, context) =>
    ('name' in value ? value.name : null) ??
    (await property<string>(value, context, 'name')) ??
    value.id) as Resolve<string>,
  kind: ((value) => ('kind' in value ? value.kind : typeOf(value))) as Resolve<string>,
  aliases: ((value, _, context) =>
    property<string[]>(value, context, 'aliases').then((list) => list ?? [])) as Resolve<string[]>,
  description: ((value, _, context) => property<string>(value, context, 'description')) as Resolve<
    string | null
  >,
};

/** Fields of the interface Source beside those of Entity. */
export const sourceFields = {
  named: ((value, _, context) =>
    'named' in value
      ? Boolean(value.named)
      : property<boolean>(value, context, 'named').then((named) => named ?? true)) as Resolve<boolean>,
  voices: ((value, _, context) => property<number>(value, context, 'voices')) as Resolve<number | null>,
  standing: ((value, _, context) => property(value, context, 'standing')) as Resolve<never>,
  reliability: (async (value, _, context) => {
    const grade = await property(value, context, 'reliability');
    if (grade === null) return null;
    const [assessor, assessed] = await Promise.all([
      property(value, context, 'assessor'),
      property(value, context, 'assessed'),
    ]);
    return { grade, assessor, assessed };
  }) as Resolve<never>,
  carried: claimsBelow('source'),
  originOf: claimsBelow('origin'),
  relays: relaysOf('relays'),
  relayedBy: relaysOf('relayedBy'),
  documents: neighboursBelow('published'),
  retoldIn: neighboursBelow('retoldIn'),
  speaksFrom: neighbourList('speaksFrom'),
};

function relaysOf(way: 'relays' | 'relayedBy') {
  return (value: NodeLike, _: unknown, context: Context) =>
    context.below(way, canonicalOf(value), (reader, ids) => readRelays(reader, way, ids), []);
}

/** A field that is a property of the node. */
export function stored<T>(key: string): Resolve<T> {
  return ((value, _, context) => property<T>(value, context, key)) as Resolve<T>;
}
