// YAML as people write dossiers: short things on one line, long ones below each other, nothing folded.
import { Document, isCollection, isMap, isScalar, type Node, visit } from 'yaml';
import type { Fields } from './fields.ts';

/** The longest collection that stands on one line, in characters of JSON. */
const mostOnOneLine = 150;

/** Parts that are always written one entry below the other. */
const spread: ReadonlySet<string> = new Set([
  'actors',
  'issues',
  'demands',
  'venues',
  'sources',
  'talks',
  'judgements',
  'voices',
  'claims',
]);

export function yamlText(fields: Fields): string {
  const document = new Document(fields);
  visit(document, {
    Collection(_, node, path) {
      const parents = path.filter((one) => isCollection(one));
      const inClaims = parents.length === 2 && isEntryOf(path, 'claims');
      const isSection = parents.length === 1 && isEntryOf(path, null);
      node.flow = parents.length > 0 && !isSection && !inClaims && fits(node);
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Is the node on this path a section (null), or an entry of the section with this name? */
function isEntryOf(path: readonly unknown[], section: string | null): boolean {
  const pair = path.find((one) => isPair(one));
  const key = pair && isScalar(pair.key) ? String(pair.key.value) : '';
  return section === null ? spread.has(key) : key === section;
}

function isPair(value: unknown): value is { key: unknown } {
  return typeof value === 'object' && value !== null && 'key' in value && 'value' in value;
}

function fits(node: Node): boolean {
  const isEmpty = isMap(node) && node.items.length === 0;
  return isEmpty || JSON.stringify(node.toJSON()).length <= mostOnOneLine;
}
