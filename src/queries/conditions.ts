// Under what conditions, and whose?
import type { Reader } from '../graph/graph.ts';
import type { Claim } from '../model/claim.ts';
import { conditionsOf, type StanceCondition } from '../model/conditions.ts';
import { type ConditionHow, conditionsAround } from './conditions-claims.ts';
import type { Subjects } from './examples.ts';
import type { Question } from './question.ts';
import { claimsOf } from './shared/claims-of.ts';
import { type Asked, momentOf } from './shared/moment.ts';
import type { NodeValue } from './shared/nodes.ts';

export const conditionsQuestion = {
  name: 'conditions',
  asks: 'Under what conditions, and whose?',
  group: 'Who wants what',
  example: {
    title: 'Under what conditions?',
    variables: (_: Subjects) => ({}),
    query: `# Under what conditions, and whose? "of" asks about one demand or talks, "holder" about one actor.
query Conditions($of: ID, $holder: ID) {
  conditions(of: $of, holder: $holder) {
    about { id name }
    conditions { ...whose }
    conditionFor { ...whose }
  }
}

fragment whose on StanceCondition {
  holder { name }
  held
  stance
  target { id name }
  type
  condition { id name }
  demanded
  stands
  support {
    claims { count nodes(first: 10) { paraphrase negated said quotes { exact } chain { source { name } } } }
    origins { count nodes(first: 10) { name } }
    modality
    onRecord
    firstHand
  }
}
`,
  },
} as const satisfies Question;

/** What can be asked about. */
export const conditionable = ['Demand', 'Talks'] as const;

export interface Conditions {
  /** The demand or talks asked about; null when none was. */
  readonly about: NodeValue | null;
  /** Those put on it; when no thing was asked about, all. */
  readonly conditions: readonly StanceCondition[];
  /** The stances that hold if it comes about, or unless it does. Empty when no thing was asked about. */
  readonly conditionFor: readonly StanceCondition[];
  /** Under `asOf`: claims with such conditions that may have been said by then or after it. */
  readonly straddling: readonly Claim[];
  /** Under `asOf`: claims with such conditions that nothing dates. */
  readonly undated: readonly Claim[];
  readonly truncated: boolean;
}

export interface ConditionsOptions extends Asked {
  /** A demand or talks; null: everything. */
  readonly of?: string | null | undefined;
  /** Only conditions of this actor: of what it holds, and of what it states while nobody is said to hold it. */
  readonly holder?: string | null | undefined;
  /** Do the words of those who represent the actor on that day count too? Default: yes. */
  readonly rollUp?: boolean | null | undefined;
}

/**
 * The conditions of stances on a thing, those for which it is the condition, or all. Two round trips. Null when
 * the thing or the holder is not known, or was not then.
 * @throws BadDate for times that are none; RecordTooLarge for all conditions of too large a past
 */
export async function conditions(
  reader: Reader,
  { of = null, holder = null, rollUp, ...asked }: ConditionsOptions = {},
): Promise<Conditions | null> {
  const moment = momentOf(asked);
  const whose = { holder, rollUp: rollUp ?? true };
  const claims = await claimsOf(reader, conditionsAround(of, whose, moment.dossier ?? ''), moment);
  if (claims === null) return null;
  const { found, about, straddling, undated, truncated } = claims;
  const thing = about === null ? null : String(about.properties['canonical'] ?? about.id);
  const having = (how: ConditionHow) => found.filter(({ hows }) => hows.has(how)).map(({ claim }) => claim);
  const isOn = (claim: Claim) =>
    thing === null ||
    [claim.about, ...claim.conditions.map(({ to }) => to)].some((to) => to?.canonical === thing);
  const isAsked = (claim: Claim) => claim.conditions.length > 0 && isOn(claim);
  const rivals = found.map(({ claim }) => claim);
  return {
    about,
    conditions: conditionsOf(having('ON'), () => true, rivals),
    conditionFor: conditionsOf(having('UNDER'), (_, condition) => condition.canonical === thing, rivals),
    straddling: straddling.filter(isAsked),
    undated: undated.filter(isAsked),
    truncated,
  };
}
