// The support of a derived edge as the edge keeps it: counts and flags, and the claims by id that open them.
import type { Support } from './support.ts';
import type { Properties } from './thing.ts';
import type { Modality } from './vocabulary/index.ts';

export interface DrawnSupport {
  readonly claimIds: readonly string[];
  readonly counts: { readonly documents: number; readonly outlets: number; readonly origins: number };
  readonly firstHand: boolean;
  readonly onRecord: boolean;
  readonly modality: Modality | null;
  readonly conditional: boolean;
  readonly disputed: boolean;
  readonly firstSaid: string | null;
  readonly lastSaid: string | null;
}

/** A support as the edge that is drawn from it would keep it. */
export function drawnSupport(support: Support): DrawnSupport {
  const { firstHand, onRecord, modality, conditional, disputed, firstSaid, lastSaid } = support;
  return {
    claimIds: support.claims.map(({ id }) => id),
    counts: {
      documents: support.documents.length,
      outlets: support.outlets.length,
      origins: support.origins.length,
    },
    ...{ firstHand, onRecord, modality, conditional, disputed, firstSaid, lastSaid },
  };
}

/** The support that the properties of a derived edge hold. */
export function supportOnEdge(p: Properties): DrawnSupport {
  const text = (key: string) => (p[key] as string | undefined) ?? null;
  return {
    claimIds: (p['claimIds'] as readonly string[] | undefined) ?? [],
    counts: {
      documents: Number(p['documents']),
      outlets: Number(p['outlets']),
      origins: Number(p['origins']),
    },
    firstHand: p['firstHand'] === true,
    onRecord: p['onRecord'] === true,
    modality: text('modality') as Modality | null,
    conditional: p['conditional'] === true,
    disputed: p['disputed'] === true,
    firstSaid: text('firstSaid'),
    lastSaid: text('lastSaid'),
  };
}
