import { mostInPage } from '../connections.ts';
import { badInput } from '../errors.ts';
import type { Behind } from '../nodes.ts';
import type { SupportResolvers } from '../types.generated.ts';

export const Support: SupportResolvers = {
  claims: ({ claims }) => ({ items: claims }),
  documents: ({ documents }) => ({ items: documents }),
  outlets: ({ outlets }) => ({ items: outlets }),
  origins: ({ origins }) => ({ items: origins }),
};

/** What stands behind a number: how many, and which. */
const behind = {
  count: ({ items }: Behind) => items.length,
  nodes: ({ items }: Behind, { first }: { first?: number | null }) => {
    const size = first ?? mostInPage;
    if (size < 0 || size > mostInPage) throw badInput('first', `expected 0 to ${mostInPage}, got ${size}`);
    return items.slice(0, size) as never[];
  },
};

export const SupportingClaims = behind;
export const SupportingDocuments = behind;
export const SupportingSources = behind;
