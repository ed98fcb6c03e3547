// How well is it supported? Every number shows its arithmetic: from claims to independent origins.
import type { Reader } from '../graph/graph.ts';
import type { Claim, Ref, SourceRef } from '../model/claim.ts';
import {
  type Fragile,
  fragileAmong,
  type Meeting,
  meetingsOf,
  type Step,
  saysTheSame,
  stepsOf,
} from '../model/corroboration.ts';
import { reports } from '../model/derived-edges.ts';
import { groupBy } from '../model/group.ts';
import { lineagesOf } from '../model/lineage.ts';
import { type Support, supportOf } from '../model/support.ts';
import { claimsCorroborating, type Grade, type Grades } from './corroboration-claims.ts';
import type { Subjects } from './examples.ts';
import type { Question } from './question.ts';
import { claimsOf } from './shared/claims-of.ts';
import { type Asked, momentOf } from './shared/moment.ts';
import type { NodeValue } from './shared/nodes.ts';

export const corroborationQuestion = {
  name: 'corroboration',
  asks: 'How well is it supported, and where do the reports meet in one origin?',
  group: 'Who said it',
  example: {
    title: 'How well is X supported?',
    variables: ({ demand, talks }: Subjects) => ({ of: demand ?? talks ?? 'demand:…' }),
    query: `# How well is it supported, and where do the reports meet in one origin?
query Corroboration($of: ID!) {
  corroboration(of: $of) {
    about { id name }
    status
    steps { kind left sentence claims { id holder { name } stance modality document { title } quotes { exact } } }
    origins { source { name } onRecord firstHand support { claims { count } documents { count } } }
    circular {
      origin { name }
      kind
      documents { title }
      collapses { rule sentence claim { document { title } quotes { exact } } }
    }
    fragile { claim { paraphrase chain { source { name } } } restatedBy { document { title } } }
    firstHand { quotes { exact } }
    attributed { holder { name } stance chain { source { name } cue } quotes { exact } }
    reliability { source { name } grade assessor assessed }
    credibility { credibility claims { id } }
  }
}
`,
  },
} as const satisfies Question;

/** What can be asked about. */
export const supportable = ['Claim', 'Demand', 'Talks'] as const;

/** An independent origin. */
export interface SupportingOrigin {
  readonly source: Ref;
  /** Does any of its claims stand on a voice by name? If none does, the origin is known as a hearer only. */
  readonly onRecord: boolean;
  readonly firstHand: boolean;
  readonly support: Support;
}

/** A source that carried or published claims, and its grade. */
export interface Graded {
  readonly source: SourceRef;
  /** Null: nobody has graded it. */
  readonly grade: Grade | null;
  readonly claims: readonly Claim[];
}

export interface Corroboration {
  readonly about: NodeValue;
  readonly status: 'STATED' | 'DISPUTED' | 'NOT_STATED';
  readonly support: Support;
  readonly steps: readonly Step[];
  readonly origins: readonly SupportingOrigin[];
  readonly circular: readonly Meeting[];
  readonly fragile: readonly Fragile[];
  /** The voice is the holder or speaks for it. */
  readonly firstHand: readonly Claim[];
  /** Somebody else's voice says it of the holder. */
  readonly attributed: readonly Claim[];
  /** Nobody is said to hold it, or no voice is named: neither of the two. */
  readonly neither: readonly Claim[];
  readonly reliability: readonly Graded[];
  /** Claims by the credibility that an analyst gave them, 1 to 6; null last: not graded. */
  readonly credibility: readonly { readonly credibility: number | null; readonly claims: readonly Claim[] }[];
  readonly straddling: readonly Claim[];
  readonly undated: readonly Claim[];
  readonly truncated: boolean;
}

/**
 * Answers for a demand, talks or a claim, now or at another moment. A claim is supported by its lineage, and by
 * the claims that say the same. Two round trips. Null when the id is not known. @throws BadDate
 */
export async function corroboration(
  reader: Reader,
  of: string,
  asked: Asked = {},
): Promise<Corroboration | null> {
  const moment = momentOf(asked);
  const claims = await claimsOf(reader, claimsCorroborating(of, moment.dossier ?? ''), moment);
  if (claims === null) return null;
  const { about, beside, found, straddling, undated, truncated } = claims;
  const said = found.map(({ claim }) => claim);
  const isPart = partOf([...said, ...straddling, ...undated], about!.labels.includes('Claim') ? of : null);
  return {
    about: about!,
    ...answerOf(said.filter(isPart), beside!),
    straddling: straddling.filter(isPart),
    undated: undated.filter(isPart),
    truncated,
  };
}

/** Of a thing: what reports it. Of a claim: its lineage, and what says the same. */
function partOf(claims: readonly Claim[], id: string | null): (claim: Claim) => boolean {
  if (id === null) return (claim) => claim.rank !== 'DEPRECATED' && reports(claim);
  const itself = claims.find((claim) => claim.id === id);
  const told = lineagesOf(claims).find(({ support }) => support.claims.some((claim) => claim.id === id));
  const lineage = new Set(told?.support.claims.map((claim) => claim.id));
  return (claim) =>
    claim.id === id ||
    (claim.rank !== 'DEPRECATED' &&
      (lineage.has(claim.id) || (itself !== undefined && saysTheSame(claim, itself))));
}

/** The rule: how well some claims support what they say. */
export function answerOf(
  claims: readonly Claim[],
  grades: Grades,
): Omit<Corroboration, 'about' | 'straddling' | 'undated' | 'truncated'> {
  const support = supportOf(claims);
  const firstHand = claims.filter((claim) => claim.firstHand);
  const isAttributed = (claim: Claim) => !claim.firstHand && claim.holder !== null && claim.chain.length > 0;
  const origins = groupBy(
    claims.filter(({ origin }) => origin !== null),
    ({ origin }) => origin!.canonical,
  );
  return {
    status: claims.length === 0 ? 'NOT_STATED' : support.disputed ? 'DISPUTED' : 'STATED',
    support,
    steps: stepsOf(claims),
    origins: [...origins.values()]
      .map((group) => ({
        source: group[0]!.origin!,
        onRecord: group.some((claim) => claim.onRecord),
        firstHand: group.some((claim) => claim.firstHand),
        support: supportOf(group),
      }))
      .sort(
        (a, b) =>
          b.support.claims.length - a.support.claims.length ||
          (a.source.canonical < b.source.canonical ? -1 : 1),
      ),
    circular: meetingsOf(claims),
    fragile: fragileAmong(claims),
    firstHand,
    attributed: claims.filter(isAttributed),
    neither: claims.filter((claim) => !claim.firstHand && !isAttributed(claim)),
    reliability: gradedAmong(claims, grades),
    credibility: [...groupBy(claims, ({ credibility }) => credibility)]
      .map(([credibility, group]) => ({ credibility, claims: group }))
      .sort((a, b) => (a.credibility ?? 7) - (b.credibility ?? 7)),
  };
}

/** Everybody who carried or published one of the claims, the best graded first, those not graded last. */
function gradedAmong(claims: readonly Claim[], grades: Grades): Graded[] {
  const carried = claims.flatMap((claim) => {
    const sources = [
      ...claim.chain.map(({ source }) => source),
      ...(claim.document.publisher ? [claim.document.publisher] : []),
    ];
    return sources.map((source) => ({ source, claim }));
  });
  return [...groupBy(carried, ({ source }) => source.id).values()]
    .map((group) => ({
      source: group[0]!.source,
      grade: grades.get(group[0]!.source.id) ?? null,
      claims: [...new Set(group.map(({ claim }) => claim))],
    }))
    .sort((a, b) => {
      const [x, y] = [a.grade?.grade ?? 'G', b.grade?.grade ?? 'G'];
      return x < y
        ? -1
        : x > y
          ? 1
          : b.claims.length - a.claims.length || (a.source.id < b.source.id ? -1 : 1);
    });
}
