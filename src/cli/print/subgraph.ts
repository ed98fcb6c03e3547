// The part of the graph that fits a filter, read aloud: what is in it by kind, then its edges.
import { groupBy } from '../../model/group.ts';
import type { Subgraph } from '../../model/subgraph.ts';
import { edgeLines } from './neighbourhood.ts';
import { count, styled, wrap } from './words.ts';

/** How many names of a kind are listed. */
const mostNames = 40;

export function printSubgraph({ nodes, edges, truncated }: Subgraph): string {
  const lines = ['', `  ${count(nodes.length, 'thing')}, ${count(edges.length, 'edge')}.`];
  for (const [kind, group] of groupBy(nodes, (node) => node.kind)) {
    const names = group.slice(0, mostNames).map(({ name, id }) => (kind === 'Claim' ? id : name));
    const more = group.length > mostNames ? `; and ${group.length - mostNames} more` : '';
    lines.push(...wrap(`${styled('bold', `${kind} ${group.length}`)}: ${names.join('; ')}${more}`, '  '));
  }
  lines.push(...edgeLines(edges));
  if (nodes.length === 0) lines.push('  Nothing fits: ask for less at once.');
  if (truncated)
    lines.push('', ...wrap('More fits than this: ask for more with --first, or narrow the filter.', '  '));
  return `${lines.join('\n')}\n`;
}
