// The graph around a thing, read aloud: its edges by kind, each drawn one with the arithmetic behind it.
import type { DrawnSupport } from '../../model/drawn-support.ts';
import { groupBy } from '../../model/group.ts';
import type { Subgraph } from '../../model/subgraph.ts';
import { count, styled, wrap } from './words.ts';

export function printNeighbourhood({ nodes, edges, truncated }: Subgraph): string {
  const [start] = nodes;
  const lines = [
    '',
    `  ${styled('bold', start!.name)} · ${start!.id}`,
    `  ${count(nodes.length - 1, 'thing', 'things')} around it, ${count(edges.length, 'edge')}.`,
  ];
  for (const [type, group] of groupBy(edges, (edge) => edge.type)) {
    lines.push('', `  ${styled('bold', type)}`);
    for (const { sentence, support } of group) {
      lines.push(...wrap(sentence, '    '));
      if (support) lines.push(...wrap(arithmetic(support), '      ').map((line) => styled('dim', line)));
    }
  }
  if (truncated) lines.push('', '  There is more around it than this: ask for more with --first.');
  return `${lines.join('\n')}\n`;
}

/** "3 claims, 3 documents, 1 origin; never first-hand; tentative, conditional; disputed" */
function arithmetic(support: DrawnSupport): string {
  const { claimIds, counts, modality, conditional, firstHand, disputed } = support;
  const numbers = [
    count(claimIds.length, 'claim'),
    count(counts.documents, 'document'),
    count(counts.origins, 'origin'),
  ];
  const firmness = [
    modality === 'ACTUAL' ? null : modality?.toLowerCase(),
    conditional ? 'conditional' : null,
  ].filter(Boolean);
  return [
    numbers.join(', '),
    firstHand ? 'first-hand among them' : 'never first-hand',
    ...(firmness.length > 0 ? [firmness.join(', ')] : []),
    ...(disputed ? ['disputed'] : []),
  ].join('; ');
}
