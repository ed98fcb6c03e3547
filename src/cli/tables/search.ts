// What a search finds as rows: the thing, which of its texts matched, and that text.
import type { SearchMatch } from '../../queries/look-ups/search.ts';
import type { CsvTable } from './csv.ts';

export function searchTable(matches: readonly SearchMatch[]): CsvTable {
  return {
    columns: ['id', 'kind', 'name', 'matched', 'where'],
    rows: matches.map(({ node, matched, where }) => ({
      id: node.id,
      kind: node.kind,
      name: node.name,
      matched,
      where,
    })),
  };
}
