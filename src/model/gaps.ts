// What is not known, as next questions to ask. Absent data is a gap only where the model makes it one: somebody
// was asked and has not answered, a whole is named and its parts are not, one anonymous voice carries a claim, an
// article has no date, talks that are affirmed lack a place, a date, a subject or a mediator. Nothing is guessed.
import { type Claim, captionOf, type Ref } from './claim.ts';
import { fragileAmong } from './corroboration.ts';
import { reports } from './derived-edges.ts';
import { groupBy } from './group.ts';
import { openSilences, wordsOfSilent } from './open-silences.ts';
import { distinctRefs } from './refs.ts';
import { rollUp, type Ties } from './roll-up.ts';
import { type Support, supportOf } from './support.ts';
import { bearingOn } from './talks-account.ts';
import { isLater } from './time.ts';
import type { Modality, Role } from './vocabulary/index.ts';
import { listed, many, sentence } from './wording.ts';

/** The rules by which something is a gap, in the order in which equal ones are listed. */
export const gapKinds = [
  { name: 'UNANSWERED_DEMAND', gloss: 'Nobody of whom it is asked is reported to have answered.' },
  { name: 'PARTLY_UNANSWERED_DEMAND', gloss: 'Some of whom it is asked have answered, others have not.' },
  { name: 'OPEN_SILENCE', gloss: 'Somebody refused to speak or did not reply, and has not spoken since.' },
  { name: 'PACKAGE_NOT_STATED', gloss: 'A named whole of which no claim says what it includes.' },
  { name: 'ANONYMOUS_ONLY', gloss: 'One anonymous voice carries it, and no other origin says it.' },
  { name: 'UNDATED_DOCUMENT', gloss: 'An article with neither a date nor a phrase that bounds it.' },
  { name: 'TALKS_WITHOUT_VENUE', gloss: 'Talks that are affirmed, and nobody says where.' },
  { name: 'TALKS_WITHOUT_DATE', gloss: 'Talks that are affirmed, and nothing dates them.' },
  { name: 'TALKS_WITHOUT_SUBJECT', gloss: 'Talks that are affirmed, and nobody says what about.' },
  { name: 'TALKS_WITHOUT_MEDIATOR', gloss: 'Talks that are affirmed, and nobody names a mediator.' },
] as const;
export type GapKind = (typeof gapKinds)[number]['name'];

export interface KnowledgeGap {
  /** The rule that makes it one. */
  readonly kind: GapKind;
  /** What is not known of; of a silence without target, who is silent. */
  readonly about: Ref;
  /** Who could tell; empty where the claims name nobody. */
  readonly ask: readonly Ref[];
  /** The next question, for the analyst. */
  readonly question: string;
  readonly because: string;
  /** The claims behind it. */
  readonly support: Support;
}

/** A demand as it is coded. */
export interface DemandFacts {
  readonly demand: Ref;
  readonly text: string;
  readonly askedOf: readonly Ref[];
}

/**
 * Refusals and silences that still stand: one gap for each who is silent about one thing. With ties the words of
 * a delegate count for those whom he represents.
 */
export function silenceGaps(claims: readonly Claim[], ties: Ties | null): KnowledgeGap[] {
  const key = ({ holder, about }: Claim) => `${holder?.canonical} ${about?.canonical}`;
  const byKey = groupBy(wordsOfSilent(claims, ties), key);
  return [...groupBy(openSilences(claims, ties), key).values()].flatMap((group) => {
    const { holder, about } = group[0]!;
    const thing = about ?? holder;
    if (thing === null) return [];
    const declined = group.some(({ stance }) => stance === 'DECLINES_COMMENT');
    const did = declined ? 'declined to comment' : 'had not answered';
    const who = holder?.name ?? 'whoever was asked';
    // The word may have come before the silence or after it.
    const isLoose = (word: Claim) => group.some((silence) => !isLater(silence.spoken, word.spoken));
    const unordered = about !== null && (byKey.get(key(group[0]!)) ?? []).some(isLoose);
    return {
      kind: 'OPEN_SILENCE' as const,
      about: thing,
      ask: holder ? [holder] : [],
      question: about
        ? `Ask ${who} again about ${subjectOf(about)}.`
        : `Ask ${who} again; find out what the question was.`,
      because: about
        ? `${sentence(who)} ${did}, and ${unordered ? 'time does not tell whether what else is reported on this came later' : 'no later answer is reported'}.`
        : `${sentence(who)} ${did}. To what is not stated, so nothing can be told to answer it.`,
      support: supportOf(group),
    };
  });
}

/** Words by which the name of a demand names a whole (codebook 7: "list, draft, package"). */
const wholes = /\b(list|package|paper|draft|plan|points|preconditions|terms)\b/i;
const namedWholes = /\b(Agreements?|Accords?|Memorandum|Protocol|Treaty|Communiqué)\b/;

/** The word by which a name names a whole; null when it does not. */
export function wholeNamedBy(name: string): string | null {
  return (wholes.exec(name) ?? namedWholes.exec(name))?.[0] ?? null;
}

/**
 * Named wholes of which no claim says what they include. Parts that only the coder's INCLUDES gives are not
 * stated: nobody said them.
 */
export function packageGaps(
  claims: readonly Claim[],
  demands: readonly DemandFacts[],
  ties: Ties | null,
): KnowledgeGap[] {
  const about = groupBy(claims, (claim) => claim.about?.canonical);
  return demands.flatMap(({ demand }) => {
    const own = about.get(demand.canonical) ?? [];
    const word = wholeNamedBy(demand.name);
    const isStated = own.some(({ asserts }) => asserts.some(({ role }) => role === 'INCLUDES'));
    if (word === null || own.length === 0 || isStated) return [];
    const forward = own.filter(({ stance }) => ['DEMANDS', 'PROPOSES', 'OFFERS'].includes(stance));
    const ask = distinctRefs(rollUp(forward, ties).map(({ claim }) => claim.holder!));
    return {
      kind: 'PACKAGE_NOT_STATED' as const,
      about: demand,
      ask,
      question: `${asking(ask, 'Find out')} what "${demand.name}" contains.`,
      because: `Its name speaks of a whole ("${word}"), and no claim says what it includes.`,
      support: supportOf(own),
    };
  });
}

/** What rests on one anonymous voice, with everything that restates it: the rule of corroboration. */
export function anonymousGaps(claims: readonly Claim[]): KnowledgeGap[] {
  const about = groupBy(
    claims.filter((claim) => claim.about !== null && reports(claim)),
    (claim) => claim.about!.canonical,
  );
  return [...about.values()].flatMap((group) =>
    fragileAmong(group).map(({ claim, restatedBy }) => {
      const voice = claim.chain[0]!.source.name;
      const heard = claim.origin!;
      const retold = restatedBy.length;
      const retelling =
        retold === 0 ? '' : ` ${many(retold, 'claim')} ${retold === 1 ? 'retells' : 'retell'} it.`;
      return {
        kind: 'ANONYMOUS_ONLY' as const,
        about: claim.about!,
        ask: [heard],
        question: `Find a second source, by name if possible, for this: ${stopped(captionOf(claim))}`,
        because: `It comes from ${voice} (anonymous) alone, heard by ${heard.name}; no other origin says it.${retelling}`,
        support: supportOf([claim, ...restatedBy]),
      };
    }),
  );
}

/** Articles that nothing dates. */
export function undatedGaps(claims: readonly Claim[]): KnowledgeGap[] {
  const undated = claims.filter(({ document }) => document.published === null && document.bounds === null);
  return [...groupBy(undated, ({ document }) => document.id).values()].map((group) => {
    const { id, title, publisher } = group[0]!.document;
    const timeless = group.filter(({ time }) => time === null).length;
    return {
      kind: 'UNDATED_DOCUMENT' as const,
      about: { id, name: title, kind: 'Document', canonical: id },
      ask: publisher ? [publisher] : [],
      question: `Find out when "${title}" was published.`,
      because:
        timeless === 0
          ? 'It prints no date, and no phrase bounds it.'
          : `It prints no date, and no phrase bounds it: ${timeless === group.length ? many(timeless, 'claim') : `${timeless} of ${many(group.length, 'claim')}`} counted here can neither overtake another nor be overtaken.`,
      support: supportOf(group),
    };
  });
}

interface TalksLack {
  readonly kind: GapKind;
  /** The role that would state it; null: a date. */
  readonly role: Role | null;
  /** "Ask Halvard …", and "Find out …" where there is nobody to ask. */
  readonly ask: (name: string, whom: string | null) => string;
  readonly says: string;
}

const lacks: readonly TalksLack[] = [
  { kind: 'TALKS_WITHOUT_VENUE', role: 'VENUE', ask: askFor('venue'), says: 'none says where' },
  { kind: 'TALKS_WITHOUT_DATE', role: null, ask: askFor('date'), says: 'none says when' },
  { kind: 'TALKS_WITHOUT_SUBJECT', role: 'SUBJECT', ask: askFor('subject'), says: 'none says what about' },
  {
    kind: 'TALKS_WITHOUT_MEDIATOR',
    role: 'MEDIATOR',
    ask: (name, whom) =>
      `${whom ? `Ask ${whom}` : 'Find out'} whether there is or was a mediator of ${name}.`,
    says: 'none names a mediator',
  },
];

/**
 * What is not stated of talks that are affirmed.
 * @param talks all talks, and whether the coder dates them, by canonical id
 */
export function talksGaps(
  claims: readonly Claim[],
  talks: ReadonlyMap<string, { readonly ref: Ref; readonly dated: boolean }>,
): KnowledgeGap[] {
  const told = new Map(claims.map((claim) => [claim.id, claim]));
  const bearing = groupBy(claims, ({ about }) =>
    about?.kind === 'Claim' ? told.get(about.id)?.about?.canonical : about?.canonical,
  );
  return [...talks].flatMap(([canonical, { ref, dated }]) => {
    const affirming = (bearing.get(canonical) ?? []).filter(
      (claim) => bearingOn(canonical, claim, told) === 'AFFIRMS',
    );
    if (affirming.length === 0) return [];
    const said = affirming.flatMap(({ asserts }) => asserts);
    const having = (role: Role) => said.filter((one) => one.role === role).map(({ to }) => to);
    const isStated = ({ role }: TalksLack) =>
      role === null ? dated || affirming.some(({ held }) => held !== null) : having(role).length > 0;
    const ask = distinctRefs(having('PARTICIPANT'));
    const words = [...new Set(affirming.flatMap(({ heldWords }) => heldWords ?? []))];
    // What was said there is no subject of the whole, but tells of one.
    const there = claims.filter(({ madeAt }) => madeAt?.canonical === canonical);
    const spokenOf = distinctRefs(there.flatMap(({ about }) => (about?.kind === 'Demand' ? about : [])));
    const butFor = ({ role }: TalksLack): string => {
      if (role === null && words.length > 0) return `, but for ${words.map(inMarks).join(', ')}`;
      if (role !== 'SUBJECT' || spokenOf.length === 0) return '';
      return `, but for positions told there on ${spokenOf.map(({ name }) => inMarks(name)).join(', ')}`;
    };
    return lacks
      .filter((lack) => !isStated(lack))
      .map((lack) => ({
        kind: lack.kind,
        about: ref,
        ask,
        question: lack.ask(
          `"${ref.name}"${certainty(affirming)}`,
          ask.length > 0 ? named(ask, ' or ') : null,
        ),
        because: `${sentenceOf(affirming.length)} ${lack.says}${butFor(lack)}.`,
        support: supportOf(affirming),
      }));
  });
}

/** Most documents first, then most claims, then by kind and ids. */
export function byWeight(a: KnowledgeGap, b: KnowledgeGap): number {
  const place = ({ kind }: KnowledgeGap) => gapKinds.findIndex(({ name }) => name === kind);
  const key = ({ about, ask, support }: KnowledgeGap) =>
    [about.canonical, ...ask.map(({ canonical }) => canonical), support.claims[0]?.id].join(' ');
  return (
    b.support.documents.length - a.support.documents.length ||
    b.support.claims.length - a.support.claims.length ||
    place(a) - place(b) ||
    (key(a) < key(b) ? -1 : 1)
  );
}

/** "Ask Halvard and Norrland"; what to do where there is nobody to ask. */
export function asking(whom: readonly Ref[], otherwise: string): string {
  return whom.length === 0 ? otherwise : `Ask ${named(whom)}`;
}

/** "Halvard, Sund and Norrland" */
export function named(refs: readonly Ref[], joint = ' and '): string {
  return listed(
    refs.map(({ name }) => name),
    joint,
  );
}

/** How firm it is that the talks are so, where no party confirms them. */
function certainty(affirming: readonly Claim[]): string {
  const having = (modality: Modality) => affirming.filter((claim) => claim.modality === modality);
  const actual = having('ACTUAL');
  const isConfirmed = affirming.some(({ stance }) => stance === 'CONFIRMS');
  if (actual.length > 0) return isConfirmed ? '' : ' (alleged)';
  return having('EXPECTED').length > 0 ? ' (expected)' : ' (possible)';
}

function askFor(what: string): TalksLack['ask'] {
  return (name, whom) => `${whom ? `Ask ${whom} for` : 'Find out'} the ${what} of ${name}.`;
}

function sentenceOf(claims: number): string {
  return claims === 1 ? '1 claim affirms the talks, and' : `${claims} claims affirm the talks, and`;
}

function subjectOf(about: Ref): string {
  return about.kind === 'Claim' ? `what is reported: ${stopped(about.name).slice(0, -1)}` : `"${about.name}"`;
}

function stopped(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

function inMarks(words: string): string {
  return `"${words}"`;
}
