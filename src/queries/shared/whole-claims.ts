// Claims whole, by id: one fixed text, positional lists (PERFORMANCE: 46% less driver work than maps), and the
// decoder of its rows. The same Claim values come from revision bodies when a past moment is asked.

import type { Reader, Row, Value } from '../../graph/graph.ts';
import type { Claim, DocumentRef, Hop, Ref, SourceRef } from '../../model/claim.ts';
import { driftOf, quantityOf, quoteOf } from '../../model/coded.ts';
import { compareTexts } from '../../model/compare.ts';
import type { DisputeRule } from '../../model/disputed.ts';
import type { OriginStatus } from '../../model/origin.ts';
import type { Properties } from '../../model/thing.ts';
import type { Interval } from '../../model/time.ts';
import {
  kindOf,
  type Modality,
  type Part,
  type Rank,
  type Role,
  type Shift,
  type Stance,
  type Standing,
} from '../../model/vocabulary/index.ts';

/** The columns of a claim `c` that `claimOfRow` reads. */
export const claimColumns = `properties(c) AS claim,
  [(c)-[:HELD_BY]->(n:Actor) | [n.id, n.name, labels(n), n.canonical]] AS holder,
  [(c)-[:ABOUT]->(n:Entity) | [n.id, n.name, labels(n), n.canonical]] AS about,
  [(c)-[r:REPORTED_BY]->(n:Source) | [n.id, n.name, labels(n), n.canonical, coalesce(n.named, true),
    coalesce(n.voices, 0), coalesce(n.standing, ''), r.hop, coalesce(r.cue, ''), r.onRecord, r.inherited]] AS chain,
  [(c)-[r:EVIDENCED_BY]->(d:Document) | [r.order, r.exact, r.occurrence, coalesce(r.start, -1), coalesce(r.end, -1),
    d.id, d.title, coalesce(d.published, ''), coalesce(d.bounds, '')]] AS quotes,
  [(c)-[:EVIDENCED_BY]->(d:Document)-[:PUBLISHED_BY]->(n:Entity) | [n.id, n.name, labels(n), n.canonical,
    coalesce(n.named, true), coalesce(n.voices, 0), coalesce(n.standing, '')]] AS publisher,
  [(c)-[r:ASSERTS]->(n:Entity) | [n.id, n.name, labels(n), n.canonical, r.role]] AS asserts,
  [(c)-[:IF]->(n:Entity) | [n.id, n.name, labels(n), n.canonical]] AS ifs,
  [(c)-[:UNLESS]->(n:Entity) | [n.id, n.name, labels(n), n.canonical]] AS unlesses,
  [(c)-[:MADE_AT]->(n:Talks) | [n.id, n.name, labels(n), n.canonical]] AS madeAt,
  [(c)-[:TOLD_TO]->(n:Actor) | [n.id, n.name, labels(n), n.canonical]] AS toldTo,
  [(c)-[:CONTRADICTS]->(o:Claim) | o.id] AS contradicts,
  [(c)-[r:RESTATES]->(o:Claim) | [o.id, coalesce(r.drift, []), coalesce(r.driftFrom, []), coalesce(r.driftTo, [])]]
    AS restates,
  [(c)-[:SUPERSEDES]->(o:Claim) | o.id] AS supersedes,
  [(c)<-[:SUPERSEDES]-(o:Claim) | [o.id, o.rank, o.spokenFirst, o.spokenLast]] AS supersededBy`;

const wholeClaims = `
MATCH (c:Claim) WHERE c.id IN $ids
RETURN ${claimColumns}`;

/** The claims with these ids, whole, in order of their sort key. Unknown ids are left out. One round trip. */
export async function readClaims(reader: Reader, ids: readonly string[]): Promise<Claim[]> {
  if (ids.length === 0) return [];
  const rows = await reader.read(wholeClaims, { ids: [...new Set(ids)] });
  return rows.map(claimOfRow).sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** Decodes a row with `claimColumns`. */
export function claimOfRow(row: Row): Claim {
  const p = row['claim'] as Properties;
  const text = (key: string) => (p[key] as string | undefined) ?? null;
  const lists = (key: string) => (row[key] as Value[][] | null) ?? [];
  const refs = (key: string) => lists(key).map(refAt).sort(byId);
  const quotes = lists('quotes').sort((a, b) => Number(a[0]) - Number(b[0]));
  const [publisher] = lists('publisher').map(sourceAt);
  const [origin] = [text('origin')];
  return {
    id: String(p['id']),
    dossier: text('dossier') ?? '',
    position: Number(p['position']),
    paraphrase: text('paraphrase'),
    stance: text('stance') as Stance,
    modality: text('modality') as Modality,
    part: text('part') as Part,
    rank: text('rank') as Rank,
    negated: p['negated'] === true,
    shift: text('shift') as Shift | null,
    held: text('held'),
    heldWords: text('heldWords'),
    said: text('said'),
    saidWords: text('saidWords'),
    quantity: quantityOf(p),
    credibility: (p['credibility'] as number | undefined) ?? null,
    note: text('note'),
    quotes: quotes.map(([, exact, occurrence, start, end]) =>
      quoteOf({
        exact: String(exact),
        occurrence: Number(occurrence),
        ...(Number(start) >= 0 ? { start: Number(start), end: Number(end) } : {}),
      }),
    ),
    contradicts: (row['contradicts'] as string[]).map(String).sort(),
    restates:
      lists('restates').map(([claim, drift, driftFrom, driftTo]) => ({
        claim: String(claim),
        drift: driftOf({ drift, driftFrom, driftTo } as Properties),
      }))[0] ?? null,
    supersedes: (row['supersedes'] as string[]).map(String).sort(),
    document: documentAt(quotes[0], publisher ?? null, text('document') ?? ''),
    holder: refs('holder')[0] ?? null,
    about: refs('about')[0] ?? null,
    chain: lists('chain')
      .map(hopAt)
      .sort((a, b) => a.hop - b.hop),
    asserts: lists('asserts')
      .map((list) => ({ role: String(list[4]) as Role, to: refAt(list) }))
      .sort((a, b) => compareTexts(a.role + a.to.id, b.role + b.to.id)),
    conditions: [
      ...refs('ifs').map((to) => ({ type: 'IF', to }) as const),
      ...refs('unlesses').map((to) => ({ type: 'UNLESS', to }) as const),
    ],
    madeAt: refs('madeAt')[0] ?? null,
    toldTo: refs('toldTo'),
    supersededBy: lists('supersededBy')
      .filter(([, rank]) => rank !== 'DEPRECATED')
      .map(([id, , first, last]) => ({ id: String(id), spoken: interval(first, last) }))
      .sort(byId),
    origin: origin
      ? {
          id: origin,
          name: text('originName') ?? origin,
          kind: text('originKind') ?? 'Source',
          canonical: origin,
        }
      : null,
    originStatus: text('originStatus') as OriginStatus,
    originRule: Number(p['originRule']),
    firstHand: p['firstHand'] === true,
    onRecord: p['onRecord'] === true,
    conditional: p['conditional'] === true,
    disputed: p['disputed'] === true,
    disputedBy: list(p['disputedBy']).map((id, i) => ({
      id,
      spoken: interval(list(p['disputedFirst'])[i], list(p['disputedLast'])[i]),
      because: (list(p['disputedWhy'])[i] ?? '').split(' ').filter(Boolean) as DisputeRule[],
    })),
    at: text('at') ?? '',
    time: interval(p['firstDay'], p['lastDay']),
    spoken: interval(p['spokenFirst'], p['spokenLast']),
  };
}

function refAt([id, name, labels, canonical]: readonly Value[]): Ref {
  return {
    id: String(id),
    name: String(name),
    kind: kindOf(labels as string[]),
    canonical: String(canonical),
  };
}

function sourceAt(list: readonly Value[]): SourceRef {
  const labels = list[2] as string[];
  return {
    ...refAt(list),
    isOutlet: labels.includes('Outlet'),
    named: list[4] === true && !labels.includes('Anonymous'),
    voices: Number(list[5]) || null,
    standing: list[6] ? (String(list[6]) as Standing) : null,
  };
}

function hopAt(list: readonly Value[]): Hop {
  const [hop, cue, onRecord, inherited] = list.slice(7);
  return {
    hop: Number(hop),
    source: sourceAt(list),
    cue: cue === '' ? null : String(cue),
    onRecord: onRecord === true,
    inherited: inherited === true,
  };
}

function documentAt(
  quote: readonly Value[] | undefined,
  publisher: SourceRef | null,
  id: string,
): DocumentRef {
  const [, , , , , , title, published, bounds] = quote ?? [];
  return {
    id,
    title: String(title ?? id),
    published: published ? String(published) : null,
    bounds: bounds ? String(bounds) : null,
    publisher,
  };
}

function list(value: Properties[string] | undefined): readonly string[] {
  return (value as readonly string[] | undefined) ?? [];
}

/** Days as nodes keep them: "" where an end is not known. */
function interval(first: unknown, last: unknown): Interval | null {
  if (!first && !last) return null;
  return { first: first ? String(first) : null, last: last ? String(last) : null };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareTexts(a.id, b.id);
}
