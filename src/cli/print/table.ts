// A table for a terminal: columns as wide as their widest cell, numbers to the right.

export type Cell = string | number;

/** Rows of cells below their headings; every row has as many cells as there are headings. */
export function printTable(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const widths = headings.map((heading, i) =>
    Math.max(heading.length, ...rows.map((row) => String(row[i]).length)),
  );
  const isNumber = headings.map((_, i) => rows.every((row) => typeof row[i] === 'number'));
  const line = (cells: readonly Cell[]) =>
    cells
      .map((cell, i) => (isNumber[i] ? String(cell).padStart(widths[i]!) : String(cell).padEnd(widths[i]!)))
      .join('  ')
      .trimEnd();
  return [line(headings), ...rows.map(line)].join('\n');
}
