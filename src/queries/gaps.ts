// What do we not know, and whom could we ask?
import type { Reader } from '../graph/graph.ts';
import type { Claim, Ref } from '../model/claim.ts';
import { demandGaps } from '../model/demand-gaps.ts';
import {
  anonymousGaps,
  byWeight,
  type GapKind,
  gapKinds,
  type KnowledgeGap,
  packageGaps,
  silenceGaps,
  talksGaps,
  undatedGaps,
} from '../model/gaps.ts';
import { groupBy } from '../model/group.ts';
import { issuesTouched } from '../model/matrix.ts';
import type { Ties } from '../model/roll-up.ts';
import { claimsOfGaps, type GapsBeside } from './gaps-claims.ts';
import type { Question } from './question.ts';
import { claimsOf } from './shared/claims-of.ts';
import { type Asked, momentOf } from './shared/moment.ts';

export const gapsQuestion = {
  name: 'gaps',
  asks: 'What do we not know, and whom could we ask?',
  group: 'What is here',
  example: {
    title: 'What do we not know?',
    variables: () => ({ issue: null }),
    query: `# What do we not know, and whom could we ask? Narrow it by an issue or by kinds.
query Gaps($issue: ID) {
  gaps(issue: $issue) {
    counts { kind count }
    gaps(first: 20) {
      kind
      about { id name }
      ask { name }
      question
      because
      support {
        documents { count }
        claims { count nodes(first: 2) { quotes { exact } document { title } } }
      }
    }
    truncated
  }
}
`,
  },
} as const satisfies Question;

/** How many gaps an answer holds at the most. */
export const mostGaps = 200;

export interface Gaps {
  /** Those with most documents behind them first. */
  readonly gaps: readonly KnowledgeGap[];
  /** How many of each kind there are in all, in the order of the kinds; only those that occur. */
  readonly counts: readonly { readonly kind: GapKind; readonly count: number }[];
  readonly straddling: readonly Claim[];
  readonly undated: readonly Claim[];
  /** True when there are more gaps than are listed, or were more claims than are read at once. */
  readonly truncated: boolean;
}

export interface GapsOptions extends Asked {
  /** Only gaps about what concerns this issue. Null: all. */
  readonly issue?: string | null | undefined;
  /** Only these. Null: all. */
  readonly kinds?: readonly GapKind[] | null | undefined;
  /** Do the words of a delegate count for whom he represents? Default true. */
  readonly rollUp?: boolean | null | undefined;
}

/**
 * The gaps, now or at another moment. Two round trips. Null when the issue is not known, or was not then.
 * @throws BadDate; RecordTooLarge for too large a past
 */
export async function gaps(
  reader: Reader,
  { issue = null, kinds = null, rollUp: rolls, ...asked }: GapsOptions = {},
): Promise<Gaps | null> {
  const moment = momentOf(asked);
  const { found, straddling, undated, truncated, ...rest } = (await claimsOf(
    reader,
    claimsOfGaps(issue, moment.dossier ?? ''),
    moment,
  ))!;
  const beside = rest.beside!;
  if (issue !== null && beside.issue === null) return null;
  const claims = found.map(({ claim }) => claim).filter(({ rank }) => rank !== 'DEPRECATED');
  const all = gapsAmong(claims, beside, rolls === false ? null : beside.ties).filter(
    ({ kind }) => kinds === null || kinds.includes(kind),
  );
  const byKind = groupBy(all, ({ kind }) => kind);
  return {
    gaps: all.slice(0, mostGaps),
    counts: gapKinds.flatMap(({ name }) => {
      const count = byKind.get(name)?.length ?? 0;
      return count > 0 ? [{ kind: name, count }] : [];
    }),
    straddling,
    undated,
    truncated: truncated || all.length > mostGaps,
  };
}

/** The rule: the gaps that live claims leave. */
function gapsAmong(claims: readonly Claim[], beside: GapsBeside, ties: Ties | null): KnowledgeGap[] {
  const { demands, talks } = beside;
  const isAsked = ofIssue(claims, beside);
  const told = [
    ...demandGaps(claims, demands, beside.demandTies, ties, isAsked),
    ...silenceGaps(claims, ties),
    ...packageGaps(claims, demands, ties),
    ...anonymousGaps(claims),
    ...talksGaps(claims, talks),
  ].filter(({ about }) => isAsked(about));
  const undated = undatedGaps(
    claims.filter(({ about }) => beside.issue === null || (about !== null && isAsked(about))),
  );
  return [...told, ...undated].sort(byWeight);
}

/** Does a thing concern the issue asked about? Talks do when any claim says that they are about it. */
function ofIssue(claims: readonly Claim[], { issue, issues }: GapsBeside): (about: Ref) => boolean {
  const told = new Map(claims.map((claim) => [claim.id, claim]));
  const touches = (claim: Claim) =>
    issuesTouched(claim, { issues, told }).some(({ canonical }) => canonical === issue);
  const touched = new Set(claims.filter(touches).map(({ about }) => about?.canonical));
  const isAsked = (about: Ref): boolean => {
    if (issue === null || about.canonical === issue) return true;
    if (about.kind === 'Claim') {
      const target = told.get(about.id)?.about ?? null;
      return target !== null && isAsked(target);
    }
    return (about.kind === 'Demand' || about.kind === 'Talks') && touched.has(about.canonical);
  };
  return isAsked;
}
