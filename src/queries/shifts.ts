// Did they harden or soften?
import type { Reader } from '../graph/graph.ts';
import type { Claim } from '../model/claim.ts';
import { type ReportedShift, reportedShifts } from '../model/reported-shifts.ts';
import { rollUp } from '../model/roll-up.ts';
import { type ShiftStep, shiftsOf } from '../model/shifts.ts';
import type { Subjects } from './examples.ts';
import type { Question } from './question.ts';
import { claimsOf } from './shared/claims-of.ts';
import { type Asked, momentOf } from './shared/moment.ts';
import type { NodeValue } from './shared/nodes.ts';
import { claimsOfShifts } from './shifts-claims.ts';

export const shiftsQuestion = {
  name: 'shifts',
  asks: 'Did they harden or soften?',
  group: 'Who wants what',
  example: {
    title: 'Did they harden or soften?',
    variables: ({ shifting, actors }: Subjects) =>
      shifting ?? { actor: actors?.[0] ?? 'actor:…', issue: null },
    query: `# Did an actor harden or soften? Each step with the rule that says so, the words of both sides, and what
# to be careful about. What texts themselves call a shift stands beside, in "reported".
query Shifts($actor: ID!, $issue: ID) {
  shifts(actor: $actor, issue: $issue) {
    actor { id name }
    steps {
      issue { name }
      direction
      rule
      because
      from { ...side }
      to { ...side }
      careful { side kind }
    }
    reported { issue { name } direction time timeWords through { name } support { ...words } }
    undated { paraphrase quotes { exact } }
    truncated
  }
}

fragment side on ShiftSide {
  stances
  demands { name }
  quantity { low high unit approximate }
  level { index of }
  time
  timeWords
  through { name }
  support { ...words }
}

fragment words on Support {
  claims { nodes(first: 5) { quotes { exact } chain { source { name } } document { title published } } }
  origins { count }
  modality
}
`,
  },
} as const satisfies Question;

/** The most steps that one answer lists. */
export const mostSteps = 200;

export interface ShiftsOptions extends Asked {
  /** Only on this issue. Null: on all. */
  readonly issue?: string | null | undefined;
  /** Do the words of those who represent the actor on that day count too? Default: yes. */
  readonly rollUp?: boolean | null | undefined;
}

export interface Shifts {
  readonly actor: NodeValue;
  /** Issue by issue, those that time orders first, by when the later side was first shown. */
  readonly steps: readonly ShiftStep[];
  /** What texts themselves call a shift; never mixed with the steps. */
  readonly reported: readonly ReportedShift[];
  /** Positions of the actor that nothing dates. Under `asOf` those are left out above, too. */
  readonly undated: readonly Claim[];
  /** Under `asOf`: claims that may have been said by then or after it. */
  readonly straddling: readonly Claim[];
  readonly truncated: boolean;
}

/**
 * How the line of an actor moved. Two round trips. Null when the actor or the issue is not known, or was not then.
 * @throws BadDate for times that are none; RecordTooLarge
 */
export async function shifts(
  reader: Reader,
  actor: string,
  { issue = null, rollUp: rolls, ...asked }: ShiftsOptions = {},
): Promise<Shifts | null> {
  const moment = momentOf(asked);
  const claims = await claimsOf(reader, claimsOfShifts(actor, issue, moment.dossier ?? ''), moment);
  if (claims === null) return null;
  const { scales, asked: known } = claims.beside!;
  const on = issue === null ? null : known.get(issue);
  if (on === undefined) return null;
  const only = new Set([known.get(actor)!]);
  const counted = rollUp(
    claims.found.map(({ claim }) => claim),
    rolls === false ? null : scales.ties,
    only,
  );
  const { steps, truncated } = shiftsOf(counted, on, scales);
  const undated = counted.filter(
    ({ claim }) => claim.time === null && claim.rank !== 'DEPRECATED' && claim.shift === null,
  );
  return {
    actor: claims.about!,
    steps: steps.slice(0, mostSteps),
    reported: reportedShifts(counted, on),
    undated: [...undated.map(({ spoken }) => spoken), ...claims.undated],
    straddling: claims.straddling,
    truncated: claims.truncated || truncated || steps.length > mostSteps,
  };
}
