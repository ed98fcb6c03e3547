// What changed as rows: positions, talks, origins, claims, other things, each what it was and what it is.
import type { HeldPosition } from '../../model/held-positions.ts';
import type { Revision } from '../../queries/look-ups/history.ts';
import type { WhatChanged } from '../../queries/what-changed.ts';
import { claimCells, claimColumns, refCells } from './claim-cells.ts';
import type { CsvRow, CsvTable } from './csv.ts';

/** `line`: POSITION, TALKS, ORIGIN, CLAIM or THING; `claims`: ids of the claims behind it. */
export function whatChangedTable({ positions, talks, origins, claims, things }: WhatChanged): CsvTable {
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).join(' ');
  const fields = (all: WhatChanged['things'][number]['fields'], side: 'before' | 'after') =>
    all.map((one) => `${one.field}: ${one[side] ?? 'not stated'}`).join('; ');
  return {
    columns: [
      ...['line', 'how', 'what', 'whatId', 'on', 'onId', 'before', 'after', 'because', 'claims'],
      ...['changes', 'by', 'at', 'reason'],
      ...claimColumns,
    ],
    rows: [
      ...positions.map(({ holder, demand, how, because, before, after, changes }) => ({
        line: 'POSITION',
        how,
        ...refCells('what', holder),
        ...refCells('on', demand),
        before: stances(before),
        after: stances(after),
        because,
        claims: ids([...after, ...before].flatMap(({ support }) => support.claims)),
        changes: ids(changes),
      })),
      ...talks.map(({ talks, before, after, claims }) => ({
        line: 'TALKS',
        ...refCells('what', talks),
        before,
        after,
        claims: ids(claims),
      })),
      ...origins.map(({ how, about, origin, claims }) => ({
        line: 'ORIGIN',
        how,
        ...refCells('what', origin),
        ...refCells('on', about),
        claims: ids(claims),
      })),
      ...claims.map(({ how, before, after, fields: all, entries }) => {
        const claim = (after ?? before)!;
        const change = { before: fields(all, 'before'), after: fields(all, 'after'), ...madeBy(entries) };
        return {
          line: 'CLAIM',
          how,
          what: claim.paraphrase,
          whatId: claim.id,
          ...change,
          ...claimCells(claim),
        };
      }),
      ...things.map(({ id, name, how, fields: all, entries }) => ({
        line: 'THING',
        how,
        what: name,
        whatId: id,
        before: fields(all, 'before'),
        after: fields(all, 'after'),
        ...madeBy(entries),
      })),
    ],
  };
}

function stances(held: readonly HeldPosition[]): string {
  return held.map(({ stance, since }) => `${stance} since ${since ?? 'an unknown day'}`).join('; ');
}

/** The last change. */
function madeBy(entries: readonly Revision[]): CsvRow {
  const last = entries.at(-1);
  return last ? { by: last.by, at: last.at, reason: last.reason } : {};
}
