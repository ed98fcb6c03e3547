// Columns side by side as wide as the terminal, below each other where it is too narrow for that.
import { stripVTControlCharacters } from 'node:util';
import { styled, terminalWidth, wrapTo } from './words.ts';

export interface Column {
  readonly heading: string;
  /** Paragraphs, each broken to the width of the column. */
  readonly entries: readonly string[];
}

const narrowest = 24;
const gap = 3;

/** The lines of the columns that hold something, each behind a margin. */
export function printColumns(columns: readonly Column[], margin: string): string[] {
  const filled = columns.filter(({ entries }) => entries.length > 0);
  const room = terminalWidth() - margin.length;
  const beside = Math.max(1, Math.min(filled.length, Math.floor((room + gap) / (narrowest + gap))));
  const width = Math.floor((room - gap * (beside - 1)) / beside);
  const lines: string[] = [];
  for (let start = 0; start < filled.length; start += beside) {
    const row = filled.slice(start, start + beside);
    const cells = row.map(({ heading, entries }) => [
      styled('bold', heading),
      ...entries.flatMap((entry, i) => [...(i > 0 ? [''] : []), ...wrapTo(entry, width)]),
    ]);
    const height = Math.max(...cells.map(({ length }) => length));
    for (let i = 0; i < height; i++)
      lines.push(
        `${margin}${cells.map((cell) => pad(cell[i] ?? '', width)).join(' '.repeat(gap))}`.trimEnd(),
      );
    if (start + beside < filled.length) lines.push('');
  }
  return lines;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stripVTControlCharacters(text).length));
}
