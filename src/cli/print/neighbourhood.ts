// The graph around a thing, read aloud: its edges by kind, each drawn one with the arithmetic behind it.
import type { DrawnSupport } from '../../model/drawn-support.ts';
import { groupBy } from '../../model/group.ts';
import type { Subgraph } from '../../model/subgraph.ts';
import { firmnessMarks } from './claim-words.ts';
import { count, styled, wrap } from './words.ts';

export function printNeighbourhood({ nodes, edges, truncated }: Subgraph): string {
  const [start] = nodes;
  const lines = [
    '',
    ...wrap(`${styled('bold', start!.name)} · ${start!.id}`, '  '),
    `  ${count(nodes.length - 1, 'thing', 'things')} around it, ${count(edges.length, 'edge')}.`,
  ];
  lines.push(...edgeLines(edges));
  if (truncated)
    lines.push('', ...wrap('There is more around it than this: ask for more with --first.', '  '));
  return `${lines.join('\n')}\n`;
}

/** Edges by kind, each drawn one with the arithmetic behind it. */
export function edgeLines(edges: Subgraph['edges']): string[] {
  const lines: string[] = [];
  for (const [type, group] of groupBy(edges, (edge) => edge.type)) {
    lines.push('', `  ${styled('bold', type)}`);
    for (const { sentence, support } of group) {
      lines.push(...wrap(sentence, '    '));
      if (support) lines.push(...wrap(arithmetic(support), '      ').map((line) => styled('dim', line)));
    }
  }
  return lines;
}

/** "3 claims, 3 documents, 1 origin; never first-hand; tentative, conditional; disputed" */
function arithmetic(support: DrawnSupport): string {
  const { claimIds, counts, firstHand, disputed } = support;
  const numbers = [
    count(claimIds.length, 'claim'),
    count(counts.documents, 'document'),
    count(counts.origins, 'origin'),
  ];
  const firmness = firmnessMarks(support);
  return [
    numbers.join(', '),
    firstHand ? 'first-hand among them' : 'never first-hand',
    ...(firmness.length > 0 ? [firmness.join(', ')] : []),
    ...(disputed ? ['disputed'] : []),
  ].join('; ');
}
