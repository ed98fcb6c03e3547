// "How are these two connected?": each path as a chain of sentences, with the words of the claims on it.
import { projectedTypes, type SubgraphEdge, type SubgraphNode } from '../../model/subgraph.ts';
import { recordEdges } from '../../model/vocabulary/index.ts';
import { type GraphPath, type PathStep, type Paths, pathStatuses } from '../../queries/path.ts';
import { quoteLine } from './claim-line.ts';
import { count, shorten, styled, wrap } from './words.ts';

export function printPaths(answer: Paths, longest: number): string {
  const { from, to, paths, truncated } = answer;
  const lines = [
    '',
    ...wrap(`${styled('bold', from.name)} · ${from.id}`, '  '),
    ...wrap(`${styled('bold', to.name)} · ${to.id}`, '  '),
    ...wrap(finding(answer, longest), '  '),
    ...paths.flatMap((one, i) => pathLines(one, i + 1, answer)),
  ];
  if (answer.status !== 'SAME') lines.push('', ...wrap(styled('dim', walked(answer)), '  '));
  if (truncated)
    lines.push(
      ...wrap(
        'More lies beside a thing on the way than is read at once: other paths, and shorter ones, may have been missed. Walk fewer types of edge with --through.',
        '  ',
      ),
    );
  return `${lines.join('\n')}\n`;
}

/** Which edges were walked, or which were not, whichever is shorter. */
function walked({ mode, through }: Paths): string {
  const all = mode === 'PROJECTED' ? projectedTypes : recordEdges.map(({ type }) => type);
  const left = all.filter((type) => !through.includes(type));
  if (left.length === 0) return 'Every type of edge was walked.';
  const words = (types: readonly string[]) => types.map(typeWords).join(', ');
  if (through.length < left.length) return `Walked: ${words(through)}.`;
  return `Not walked: ${words(left)}. Name the types to walk with --through.`;
}

/** The answer in a sentence. */
function finding({ status, length, count: all, paths, mode, from, to }: Paths, longest: number): string {
  if (status === 'FOUND') {
    const listed = paths.length < all ? `, ${paths.length} of them listed` : '';
    return `Connected in ${count(length!, 'step')}: ${count(all, 'shortest path')}${listed}.`;
  }
  const gloss = pathStatuses.find(({ name }) => name === status)!.gloss;
  const isUndrawn = [from, to].some(({ kind }) => kind === 'Claim' || kind === 'Document');
  const hint =
    mode === 'PROJECTED' && isUndrawn ? ' Claims and documents have edges in --mode record only.' : '';
  return status === 'FARTHER'
    ? `No path of ${count(longest, 'step')} or fewer joins them.${hint}`
    : `${gloss}${hint}`;
}

function pathLines({ steps }: GraphPath, number: number, { words }: Paths): string[] {
  return [
    '',
    `  ${styled('bold', `PATH ${number}`)}`,
    ...thingLines(steps[0]!.from, words),
    ...steps.flatMap((step) => [
      ...step.edges.flatMap((edge) => [...wrap(edgeWords(edge, step), '    │ '), ...drawnFrom(edge, words)]),
      ...thingLines(step.to, words),
    ]),
  ];
}

/** A thing on the way; a claim with its words. */
function thingLines({ id, name }: SubgraphNode, words: Paths['words']): string[] {
  const claim = words.get(id);
  return [
    ...wrap(styled('bold', shorten(name, 200)), '    '),
    ...(claim ? wrap(quoteLine(claim), '      ').map((line) => styled('dim', line)) : []),
  ];
}

/** The edge read aloud; a claim at one end of it, which stands above or below, is only pointed at. */
function edgeWords({ sentence }: SubgraphEdge, { from, to }: PathStep): string {
  const claims = [from, to].filter(({ kind }) => kind === 'Claim');
  const [claim] = claims;
  if (!claim || claims.length > 1) return shorten(sentence, 300);
  const told = sentence.startsWith(`${claim.name}: `)
    ? sentence.slice(claim.name.length + 2)
    : sentence.replace(`: ${claim.name}`, ' this');
  return shorten(told, 300);
}

/** "held by" */
function typeWords(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ');
}

/** The words behind a drawn edge. */
function drawnFrom({ support }: SubgraphEdge, words: Paths['words']): string[] {
  if (support === null) return [];
  const told = support.claimIds.flatMap((id) => words.get(id) ?? []);
  const more = support.claimIds.length - told.length;
  return [
    ...told.flatMap((claim) => wrap(quoteLine(claim), '    │   ').map((line) => styled('dim', line))),
    ...(more > 0 ? [styled('dim', `    │   and ${count(more, 'claim')} more`)] : []),
  ];
}
