// What does this source carry?
import type { Reader } from '../graph/graph.ts';
import type { Claim } from '../model/claim.ts';
import { profileOf, type SourceProfile, wayOf } from '../model/source-profile.ts';
import type { Grade } from './corroboration-claims.ts';
import type { Subjects } from './examples.ts';
import type { Question } from './question.ts';
import { claimsOf } from './shared/claims-of.ts';
import { type Asked, momentOf } from './shared/moment.ts';
import { canonicalId, type NodeValue } from './shared/nodes.ts';
import { claimsThrough, type SpeaksFor } from './source-profile-claims.ts';

export const sourceProfileQuestion = {
  name: 'sourceProfile',
  asks: 'What does this source carry, from whom, and how often was it alone?',
  group: 'Who said it',
  example: {
    title: 'What does a source carry?',
    variables: ({ source }: Subjects) => ({ source: source ?? 'source:…' }),
    query: `# What does this source carry, from whom, and how often was it alone?
query SourceProfile($source: ID!) {
  sourceProfile(source: $source) {
    about { id name }
    support { claims { count } documents { count } origins { count } }
    ways { way support { claims { count } } }
    stances { stance support { claims { count } } }
    holders(first: 10) { actor { name } support { claims { count } } }
    onRecord { claims { count } }
    firstHand { claims { count } }
    disputed { claims { count nodes(first: 5) { quotes { exact } } } }
    asOrigin { claims { count } }
    alone { claims { count nodes(first: 10) { paraphrase quotes { exact } document { title } } } }
    shared(first: 10) { claim { paraphrase } others { quotes { exact } chain { source { name } } } }
    firstWith(first: 10) { claim { quotes { exact } } others { document { title published } } }
    relays(first: 10) { source { name } support { claims { count } } }
    relayedBy(first: 10) { source { name } support { claims { count } } }
    reliability { grade assessor assessed }
    speaksFor { tie actor { name } role }
  }
}
`,
  },
} as const satisfies Question;

export interface SourceProfileAnswer extends SourceProfile {
  readonly about: NodeValue;
  /** Null: nobody has graded it. */
  readonly reliability: Grade | null;
  readonly speaksFor: readonly SpeaksFor[];
  /** Under `asOf`: claims through it that may have been said by then or after it. */
  readonly straddling: readonly Claim[];
  /** Under `asOf`: claims through it that nothing dates. */
  readonly undated: readonly Claim[];
  readonly truncated: boolean;
}

export interface ProfileOptions extends Asked {
  /** Do the words of a delegate count for whom he represents? Default true. */
  readonly rollUp?: boolean | null | undefined;
}

/**
 * The profile of a source, or of an actor that speaks, now or at another moment. Two round trips. Null when the
 * id is not known, or is that of another thing. @throws BadDate
 */
export async function sourceProfile(
  reader: Reader,
  source: string,
  { rollUp: rolls, ...asked }: ProfileOptions = {},
): Promise<SourceProfileAnswer | null> {
  const moment = momentOf(asked);
  const claims = await claimsOf(reader, claimsThrough(source, moment.dossier ?? ''), moment);
  if (claims === null) return null;
  const { found, straddling, undated, truncated } = claims;
  const [about, beside] = [claims.about!, claims.beside!];
  const canonical = canonicalId(about);
  const profile = profileOf(
    canonical,
    found.map(({ claim }) => claim),
    rolls === false ? null : beside.ties,
  );
  const isThrough = (claim: Claim) => wayOf(claim, canonical) !== null;
  return {
    about,
    ...profile,
    reliability: beside.grade,
    speaksFor: beside.speaksFor,
    straddling: straddling.filter(isThrough),
    undated: undated.filter(isThrough),
    truncated,
  };
}
