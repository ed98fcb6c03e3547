// What numbers are on the table and how wide is the gap?
import type { Reader } from '../graph/graph.ts';
import { type MeasureRange, rangesOf } from '../model/bargaining.ts';
import type { Claim } from '../model/claim.ts';
import { figuresOf, type LeftOut } from '../model/figures.ts';
import { rollUp } from '../model/roll-up.ts';
import { claimsOfRange } from './bargaining-range-claims.ts';
import type { Subjects } from './examples.ts';
import type { Question } from './question.ts';
import { claimsOf } from './shared/claims-of.ts';
import { type Asked, momentOf } from './shared/moment.ts';
import { canonicalId, type NodeValue } from './shared/nodes.ts';

export const bargainingRangeQuestion = {
  name: 'bargainingRange',
  asks: 'What numbers are on the table and how wide is the gap?',
  group: 'Who wants what',
  example: {
    title: 'What numbers are on the table?',
    variables: ({ numbered }: Subjects) => ({ issue: numbered ?? 'issue:…' }),
    query: `# What numbers are on the table and how wide is the gap? One range for each measure and unit, never mixed.
query BargainingRange($issue: ID!) {
  bargainingRange(issue: $issue) {
    issue { id name }
    ranges {
      measure
      unit
      current { ...figure }
      stale { ...figure }
      gap { rule distance approximate overlap { low high } low { holder { name } } high { holder { name } } }
      earlier { distance }
      narrowedBy
    }
    leftOut { reason quantity { measure low high unit } claim { paraphrase quotes { exact } } }
    truncated
  }
}

fragment figure on Figure {
  holder { name }
  end
  stance
  quantity { low high approximate }
  heldFirst
  heldLast
  because
  support {
    claims { count nodes(first: 5) { quotes { exact } chain { source { name } } document { title published } } }
    origins { count }
    onRecord
    firstHand
  }
}
`,
  },
} as const satisfies Question;

/** The most numbers left out that one answer lists. */
export const mostLeftOut = 100;

export interface RangeOptions extends Asked {
  /** Only this measure, as it is coded. Null: every one, each a range of its own. */
  readonly measure?: string | null | undefined;
  /** Only this unit. Null: every one, each a range of its own. */
  readonly unit?: string | null | undefined;
  /** Figures held more than so many days before `asOf`, or the latest figure, are stale. Null: none for age. */
  readonly staleAfter?: number | null | undefined;
  /** Do the words of those who represent an actor on that day count for it? Default: yes. */
  readonly rollUp?: boolean | null | undefined;
}

export interface BargainingRange {
  readonly issue: NodeValue;
  /** In order of measure and unit. */
  readonly ranges: readonly MeasureRange[];
  readonly leftOut: readonly LeftOut[];
  /** Under `asOf`: claims with a number that may have been said by then or after it. */
  readonly straddling: readonly Claim[];
  /** Under `asOf`: claims with a number that nothing dates. */
  readonly undated: readonly Claim[];
  readonly truncated: boolean;
}

/**
 * The numbers on an issue. Two round trips. Null when the issue is not known, or was not then.
 * @throws BadDate for times that are none; RecordTooLarge
 */
export async function bargainingRange(
  reader: Reader,
  issue: string,
  { measure = null, unit = null, staleAfter = null, rollUp: rolls, ...asked }: RangeOptions = {},
): Promise<BargainingRange | null> {
  const moment = momentOf(asked);
  const claims = await claimsOf(reader, claimsOfRange(issue, moment.dossier ?? ''), moment);
  if (claims === null) return null;
  const scales = claims.beside!;
  const all = claims.found.map(({ claim }) => claim);
  const about = claims.about!;
  const { figures, leftOut } = figuresOf(
    rollUp(all, rolls === false ? null : scales.ties),
    all.filter(({ holder }) => holder === null),
    canonicalId(about),
    scales,
    { measure, unit, staleAfter, day: moment.asOf },
  );
  const hasNumber = ({ quantity, about: target }: Claim) =>
    quantity !== null || (target !== null && scales.quantities.has(target.id));
  return {
    issue: about,
    ranges: rangesOf(figures),
    leftOut: leftOut.slice(0, mostLeftOut),
    straddling: claims.straddling.filter(hasNumber),
    undated: claims.undated.filter(hasNumber),
    truncated: claims.truncated || leftOut.length > mostLeftOut,
  };
}
