// What is in a dossier as rows: its numbers, its kinds of things, its actors and issues by weight.

import type { DossierContents, Weight } from '../../queries/dossier-contents.ts';
import type { DossierValue } from '../../queries/look-ups/dossier.ts';
import { refCells } from './claim-cells.ts';
import type { CsvRow, CsvTable } from './csv.ts';

/** `line`: CLAIMS, DISPUTED, OPEN_SILENCES, THINGS (by `kind`), ACTOR, ISSUE; `count` of claims, of THINGS of things. */
export function dossierTable({ id, title, things }: DossierValue, contents: DossierContents): CsvTable {
  const { claims, disputed, openSilences, actors, issues, firstDay, lastDay } = contents;
  const weights = (line: string, all: readonly Weight[]): CsvRow[] =>
    all.map((one) => ({
      line,
      kind: one.thing.kind,
      ...refCells('thing', one.thing),
      count: one.claims.count,
    }));
  const rows: CsvRow[] = [
    { line: 'CLAIMS', count: claims.count },
    { line: 'DISPUTED', count: disputed.count },
    { line: 'OPEN_SILENCES', count: openSilences.count },
    ...things.map(({ kind, count }) => ({ line: 'THINGS', kind, count })),
    ...weights('ACTOR', actors),
    ...weights('ISSUE', issues),
  ];
  return {
    columns: ['dossier', 'title', 'firstDay', 'lastDay', 'line', 'kind', 'thing', 'thingId', 'count'],
    rows: rows.map((row) => ({ dossier: id, title, firstDay, lastDay, ...row })),
  };
}
