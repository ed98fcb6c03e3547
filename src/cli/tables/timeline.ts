// What was said and done as rows: one event each, in order; what nothing dates comes last, without a date.
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Timeline } from '../../queries/timeline.ts';
import { claimCells, claimColumns, leftOutRows } from './claim-cells.ts';
import type { CsvRow, CsvTable } from './csv.ts';

/** `line`: EVENT or UNDATED, and STRADDLING for claims that a date leaves out; `basis`: what the date rests on. */
export function timelineTable({ events, undated, straddling }: Timeline): CsvTable {
  return {
    columns: ['line', 'date', 'basis', 'kind', 'id', 'event', ...claimColumns],
    rows: [
      ...events.map((event) => eventRow('EVENT', event)),
      ...undated.map((event) => eventRow('UNDATED', event)),
      ...leftOutRows({ straddling }),
    ],
  };
}

function eventRow(line: string, { date, basis, kind, what }: TimelineEvent): CsvRow {
  const row = { line, date, basis, kind, id: what.id };
  if ('title' in what) return { ...row, event: what.title };
  if (!('stance' in what)) return { ...row, event: what.name };
  return { ...row, event: what.paraphrase, ...claimCells(what) };
}
