// What has been coded, typed: a Thing read as a claim, a document, an entity or a judgement. Ids only; what
// is not stated is null.
import type { CodedEdge, Properties, Thing } from './thing.ts';
import type { DriftKind, Modality, Part, Rank, Role, Shift, Standing, Verdict } from './vocabulary/index.ts';
import { kindOf, type Stance } from './vocabulary/index.ts';

/** A number with what it counts; "at most 40" has only a high. */
export interface Quantity {
  readonly measure: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly approximate: boolean;
}

export interface CodedHop {
  readonly source: string;
  readonly cue: string | null;
  readonly onRecord: boolean;
  readonly inherited: boolean;
}

/** A phrase of the text (W3C TextQuoteSelector and TextPositionSelector); offsets are UTF-16 units. */
export interface Quote {
  readonly exact: string;
  readonly occurrence: number;
  readonly start: number | null;
  readonly end: number | null;
}

export interface Drift {
  readonly kind: DriftKind;
  readonly from: string | null;
  readonly to: string | null;
}

export interface CodedClaim {
  readonly id: string;
  readonly dossier: string;
  readonly document: string;
  /** Place in its document, counted from 0. */
  readonly position: number;
  readonly paraphrase: string | null;
  readonly stance: Stance;
  readonly modality: Modality;
  readonly part: Part;
  readonly rank: Rank;
  readonly negated: boolean;
  readonly shift: Shift | null;
  readonly held: string | null;
  readonly heldWords: string | null;
  readonly said: string | null;
  readonly saidWords: string | null;
  readonly quantity: Quantity | null;
  readonly credibility: number | null;
  readonly note: string | null;
  readonly holder: string | null;
  readonly about: string | null;
  readonly chain: readonly CodedHop[];
  readonly quotes: readonly Quote[];
  readonly asserts: readonly { readonly role: Role; readonly to: string }[];
  readonly conditions: readonly { readonly type: 'IF' | 'UNLESS'; readonly to: string }[];
  readonly madeAt: string | null;
  readonly toldTo: readonly string[];
  readonly contradicts: readonly string[];
  readonly restates: { readonly claim: string; readonly drift: readonly Drift[] } | null;
  readonly supersedes: readonly string[];
}

export interface CodedDocument {
  readonly id: string;
  readonly dossier: string;
  readonly title: string;
  readonly published: string | null;
  readonly bounds: string | null;
  readonly publisher: string | null;
  readonly retells: string | null;
}

/** REPRESENTS or MEMBER_OF, between two partial dates where they are stated. */
export interface Tie {
  readonly to: string;
  readonly role: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

export interface CodedEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly labels: readonly string[];
  /** False for an anonymous source and for an outlet that the text does not name. */
  readonly named: boolean;
  readonly voices: number | null;
  readonly standing: Standing | null;
  readonly represents: readonly Tie[];
  readonly speaksFrom: readonly string[];
  readonly askedOf: readonly string[];
  readonly concerns: readonly string[];
}

export interface CodedJudgement {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
}

/** Reads a thing with the label Claim. */
export function claimOf(thing: Thing): CodedClaim {
  const p = thing.properties;
  const to = (type: string) => targets(thing, type);
  return {
    id: thing.id,
    dossier: text(p, 'dossier') ?? '',
    document: text(p, 'document') ?? '',
    position: number(p, 'position') ?? 0,
    paraphrase: text(p, 'paraphrase'),
    stance: text(p, 'stance') as Stance,
    modality: (text(p, 'modality') ?? 'ACTUAL') as Modality,
    part: (text(p, 'part') ?? 'BODY') as Part,
    rank: (text(p, 'rank') ?? 'NORMAL') as Rank,
    negated: p['negated'] === true,
    shift: text(p, 'shift') as Shift | null,
    held: text(p, 'held'),
    heldWords: text(p, 'heldWords'),
    said: text(p, 'said'),
    saidWords: text(p, 'saidWords'),
    quantity: quantityOf(p),
    credibility: number(p, 'credibility'),
    note: text(p, 'note'),
    holder: to('HELD_BY')[0] ?? null,
    about: to('ABOUT')[0] ?? null,
    chain: edgesOf(thing, 'REPORTED_BY')
      .sort((a, b) => Number(a.properties['hop']) - Number(b.properties['hop']))
      .map((edge) => ({
        source: edge.to,
        cue: text(edge.properties, 'cue'),
        onRecord: edge.properties['onRecord'] === true,
        inherited: edge.properties['inherited'] === true,
      })),
    quotes: edgesOf(thing, 'EVIDENCED_BY')
      .sort((a, b) => Number(a.properties['order']) - Number(b.properties['order']))
      .map(({ properties }) => quoteOf(properties)),
    asserts: edgesOf(thing, 'ASSERTS')
      .map((edge) => ({ role: text(edge.properties, 'role') as Role, to: edge.to }))
      .sort((a, b) => (a.role + a.to < b.role + b.to ? -1 : 1)),
    conditions: [
      ...to('IF').map((id) => ({ type: 'IF', to: id }) as const),
      ...to('UNLESS').map((id) => ({ type: 'UNLESS', to: id }) as const),
    ],
    madeAt: to('MADE_AT')[0] ?? null,
    toldTo: to('TOLD_TO'),
    contradicts: to('CONTRADICTS'),
    restates:
      edgesOf(thing, 'RESTATES').map((edge) => ({
        claim: edge.to,
        drift: driftOf(edge.properties),
      }))[0] ?? null,
    supersedes: to('SUPERSEDES'),
  };
}

export function documentOf(thing: Thing): CodedDocument {
  const p = thing.properties;
  return {
    id: thing.id,
    dossier: text(p, 'dossier') ?? '',
    title: text(p, 'name') ?? thing.id,
    published: text(p, 'published'),
    bounds: text(p, 'bounds'),
    publisher: targets(thing, 'PUBLISHED_BY')[0] ?? null,
    retells: targets(thing, 'RETELLS')[0] ?? null,
  };
}

export function entityOf(thing: Thing): CodedEntity {
  const p = thing.properties;
  return {
    id: thing.id,
    name: text(p, 'name') ?? thing.id,
    kind: kindOf(thing.labels),
    labels: thing.labels,
    named: p['named'] !== false && !thing.labels.includes('Anonymous'),
    voices: number(p, 'voices'),
    standing: text(p, 'standing') as Standing | null,
    represents: edgesOf(thing, 'REPRESENTS').map((edge) => ({
      to: edge.to,
      role: text(edge.properties, 'role'),
      from: text(edge.properties, 'from'),
      until: text(edge.properties, 'to'),
    })),
    speaksFrom: targets(thing, 'SPEAKS_FROM'),
    askedOf: targets(thing, 'ASKED_OF'),
    concerns: targets(thing, 'CONCERNS'),
  };
}

export function judgementOf(thing: Thing): CodedJudgement {
  const p = thing.properties;
  return { a: String(p['a']), b: String(p['b']), verdict: String(p['verdict']) as Verdict };
}

/** Drift as an edge keeps it: three lists of one length, "" where nothing is stated. */
export function driftOf(properties: Properties): Drift[] {
  const list = (key: string) => (properties[key] as readonly string[] | undefined) ?? [];
  return list('drift').map((kind, i) => ({
    kind: kind as DriftKind,
    from: list('driftFrom')[i] || null,
    to: list('driftTo')[i] || null,
  }));
}

/** The quantity among a node's properties, kept flat there; null when there is none. */
export function quantityOf(p: Properties): Quantity | null {
  const measure = text(p, 'quantityMeasure');
  if (measure === null) return null;
  return {
    measure,
    low: number(p, 'quantityLow'),
    high: number(p, 'quantityHigh'),
    unit: text(p, 'quantityUnit') ?? '',
    approximate: p['quantityApproximate'] === true,
  };
}

export function quoteOf(p: Properties): Quote {
  return {
    exact: text(p, 'exact') ?? '',
    occurrence: number(p, 'occurrence') ?? 1,
    start: number(p, 'start'),
    end: number(p, 'end'),
  };
}

function edgesOf(thing: Thing, type: string): CodedEdge[] {
  return thing.edges.filter((edge) => edge.type === type);
}

function targets(thing: Thing, type: string): string[] {
  return edgesOf(thing, type)
    .map((edge) => edge.to)
    .sort();
}

function text(p: Properties, key: string): string | null {
  return (p[key] as string | undefined) ?? null;
}

function number(p: Properties, key: string): number | null {
  return (p[key] as number | undefined) ?? null;
}
