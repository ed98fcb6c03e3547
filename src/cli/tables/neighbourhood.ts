// The graph around a thing as rows: its nodes, then its edges, each read aloud.
import type { Subgraph } from '../../model/subgraph.ts';
import { refCells } from './claim-cells.ts';
import { type CsvRow, type CsvTable, countColumns } from './csv.ts';

/** `line`: NODE (in `from`, its kind in `type`) or EDGE. */
export function neighbourhoodTable({ nodes, edges }: Subgraph): CsvTable {
  const named = new Map(nodes.map((node) => [node.id, node]));
  return {
    columns: [...['line', 'from', 'fromId', 'type', 'to', 'toId', 'sentence'], ...countColumns],
    rows: [
      ...nodes.map((node): CsvRow => ({ line: 'NODE', ...refCells('from', node), type: node.kind })),
      ...edges.map(({ from, type, to, sentence, support }): CsvRow => {
        const { claimIds = [], counts, ...flags } = support ?? {};
        return {
          line: 'EDGE',
          ...refCells('from', named.get(from)),
          type,
          ...refCells('to', named.get(to)),
          sentence,
          claims: support ? claimIds.length : null,
          ...counts,
          ...flags,
          claimIds: claimIds.join(' '),
        };
      }),
    ],
  };
}
