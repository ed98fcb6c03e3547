import { supportOf } from '../../model/support.ts';
import { sizeOf } from '../connections.ts';
import type { Context } from '../context.ts';
import { type Behind, claimsById, type SupportLike } from '../nodes.ts';
import type { SupportResolvers } from '../types.generated.ts';

/** One part of a support: as counted items, or as an edge keeps it, with its claims read when they are needed. */
function part(name: 'documents' | 'outlets' | 'origins') {
  return (support: SupportLike): Behind => {
    if ('claims' in support) return listed(support[name]);
    const items = async (context: Context) => supportOf(await claimsById(support.claimIds, context))[name];
    return {
      count: support.counts[name],
      first: async (size, context) => (await items(context)).slice(0, size),
    };
  };
}

function listed(items: readonly { readonly id: string }[]): Behind {
  return { count: items.length, first: async (size) => items.slice(0, size) };
}

export const Support: SupportResolvers = {
  claims: (support) =>
    'claims' in support
      ? listed(support.claims)
      : {
          count: support.claimIds.length,
          first: (size, context) => claimsById(support.claimIds.slice(0, size), context),
        },
  documents: part('documents'),
  outlets: part('outlets'),
  origins: part('origins'),
};

/** What stands behind a number: how many, and which. */
const behind = {
  count: ({ count }: Behind) => count,
  nodes: async (value: Behind, { first }: { first?: number | null }, context: Context) =>
    (await value.first(sizeOf('first', first ?? 100), context)) as never[],
};

export const SupportingClaims = behind;
export const SupportingDocuments = behind;
export const SupportingSources = behind;
