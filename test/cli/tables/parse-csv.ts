// Reads CSV by RFC 4180 and by nothing of ours, to check what is written.

/** @throws Error where a quote is not closed */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^",\n]*)(,|\n)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`no cell at ${at}: ${text.slice(at, at + 40)}`);
    const [, raw = '', end] = match;
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\n') rows.push(row.splice(0));
  }
  return rows;
}
