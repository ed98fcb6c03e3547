// Reads the tables of a document of expected answers, worked out by hand: Markdown tables under `##` headings.
import { readFileSync } from 'node:fs';

export type ExpectedRow = Readonly<Record<string, string>>;

/** The rows of the first table under a heading, by column name. @throws Error when there is none */
export function expectedRows(file: URL | string, heading: string): ExpectedRow[] {
  const text = readFileSync(file, 'utf8');
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  const lines = (section ?? '').split('\n');
  const start = lines.findIndex((line) => line.startsWith('|'));
  if (start < 0) throw new Error(`no table under "## ${heading}"`);
  const cells = (line: string) =>
    line
      .slice(1, line.lastIndexOf('|'))
      .split('|')
      .map((cell) => cell.trim());
  const columns = cells(lines[start]!);
  const rows = [];
  for (let i = start + 2; lines[i]?.startsWith('|'); i++) {
    const values = cells(lines[i]!);
    rows.push(Object.fromEntries(columns.map((column, at) => [column, values[at] ?? ''])));
  }
  return rows;
}
