// What texts themselves call a hardening or a softening (STATES with a shift): listed beside the steps that the rules
// find, and never mixed with them.
import type { Ref } from './claim.ts';
import { groupBy } from './group.ts';
import { type Counted, throughOf } from './roll-up.ts';
import { type Support, supportOf } from './support.ts';
import { timeText, timeWordsOf } from './time-text.ts';
import type { Shift } from './vocabulary/index.ts';

/** A text's own word that a line moved: one utterance with its retellings. */
export interface ReportedShift {
  readonly issue: Ref;
  readonly direction: Shift;
  readonly time: string | null;
  /** Relative dates as the texts have them, which nothing anchors. */
  readonly timeWords: readonly string[];
  readonly through: readonly Ref[];
  readonly support: Support;
}

/** What texts themselves call a shift of the actor, each utterance once, in order of time. */
export function reportedShifts(counted: readonly Counted[], issue: string | null): ReportedShift[] {
  const reports = counted.filter(
    ({ claim: { stance, shift, about, rank } }) =>
      stance === 'STATES' &&
      shift !== null &&
      about?.kind === 'Issue' &&
      (issue === null || about.canonical === issue) &&
      rank !== 'DEPRECATED',
  );
  const byId = new Map(reports.map((one) => [one.claim.id, one]));
  const utterance = (one: Counted): Counted => {
    const seen = new Set<Counted>();
    let at = one;
    while (!seen.has(at)) {
      seen.add(at);
      at = byId.get(at.claim.restates?.claim ?? '') ?? at;
    }
    return at;
  };
  return [...groupBy(reports, (one) => utterance(one).claim.id).values()]
    .map((group) => ({
      issue: group[0]!.claim.about!,
      direction: utterance(group[0]!).claim.shift!,
      time: timeText(utterance(group[0]!).claim),
      timeWords: timeWordsOf(group.map(({ claim }) => claim)),
      through: throughOf(group),
      support: supportOf(group.map(({ spoken }) => spoken)),
    }))
    .sort((a, b) => (reportKey(a) < reportKey(b) ? -1 : 1));
}

function reportKey({ issue, support }: ReportedShift): string {
  return `${issue.canonical} ${support.claims[0]!.at}`;
}
