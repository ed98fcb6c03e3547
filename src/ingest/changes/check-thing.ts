// What the record can hold: checks a thing by itself, before it is compared with what is recorded.

import { markNames } from '../../model/marks.ts';
import { isText } from '../../model/text.ts';
import type { CodedEdge, Properties, Thing } from '../../model/thing.ts';
import { BadDate, intervalOf } from '../../model/time.ts';
import {
  type EdgeTerm,
  judgementEdges,
  type NodeKind,
  nodeKinds,
  recordEdges,
  verdicts,
} from '../../model/vocabulary/index.ts';
import { claimFaults } from './check-claim.ts';
import type { ChangeFault } from './errors.ts';

const kinds: readonly NodeKind[] = nodeKinds;
const edgeTerms: readonly EdgeTerm[] = recordEdges;
const dates = ['said', 'held', 'published', 'bounds', 'assessed', 'judgedAt', 'date'];
const reserved = new Set<string>(['id', ...markNames]);

/** Everything that is wrong with a thing by itself; empty when it can be recorded. */
export function thingFaults(thing: Thing): ChangeFault[] {
  const kind = kinds.find(({ prefix }) => prefix === prefixOf(thing.id));
  const values = propertyFaults(thing.properties);
  if (thing.id.startsWith('judgement:')) return [...values, ...judgementFaults(thing)];
  if (!kind) {
    const prefixes = kinds.map(({ prefix }) => `${prefix}:…`).join(', ');
    return [{ path: 'id', reason: `expected an id like ${prefixes}, got "${thing.id}"` }];
  }
  const isClaim = kind.label === 'Claim';
  const name = thing.properties['name'];
  const named = isClaim || (typeof name === 'string' && name.trim() !== '');
  return [
    ...values,
    ...labelFaults(thing, kind),
    ...(named ? [] : [{ path: 'properties.name', reason: 'expected a name, got none' }]),
    ...thing.edges.flatMap((edge) => edgeFaults(edge, kind)),
    ...(isClaim ? claimFaults(thing) : []),
  ];
}

/** Why a text is no partial date; null when it is one. */
export function dateFault(text: unknown): string | null {
  try {
    intervalOf(String(text));
    return null;
  } catch (error) {
    if (error instanceof BadDate) return error.message;
    throw error;
  }
}

function prefixOf(id: string): string {
  const colon = id.indexOf(':');
  return colon > 0 && id.length > colon + 1 ? id.slice(0, colon) : '';
}

function labelFaults({ labels }: Thing, { label, sorts }: NodeKind): ChangeFault[] {
  const sort = labels.filter((one) => sorts.includes(one));
  const known = new Set(['Entity', label, ...sorts]);
  const right =
    labels.includes('Entity') &&
    labels.includes(label) &&
    labels.every((one) => known.has(one)) &&
    sort.length === Math.min(1, sorts.length);
  if (right) return [];
  const wanted = sorts.length > 0 ? ` and one of ${sorts.join(', ')}` : '';
  return [{ path: 'labels', reason: `expected Entity, ${label}${wanted}, got ${labels.join(', ')}` }];
}

function propertyFaults(properties: Properties): ChangeFault[] {
  const faults: ChangeFault[] = [];
  for (const [key, value] of Object.entries(properties)) {
    const path = `properties.${key}`;
    if (reserved.has(key)) faults.push({ path, reason: 'expected no property of this name: it is derived' });
    else if (!isStorable(value))
      faults.push({
        path,
        reason:
          'expected a text without NUL or half characters, a finite number, true, false or a list of one such type',
      });
    else if (dates.includes(key)) {
      const reason = dateFault(value);
      if (reason !== null) faults.push({ path, reason });
    }
  }
  return faults;
}

function isStorable(value: unknown): boolean {
  const list = Array.isArray(value) ? value : [value];
  const types = new Set(list.map((one) => typeof one));
  const [type = 'string'] = types;
  if (types.size > 1 || !['string', 'number', 'boolean'].includes(type)) return false;
  return list.every((one) =>
    typeof one === 'string' ? isText(one) : !(typeof one === 'number') || Number.isFinite(one),
  );
}

function edgeFaults({ type, to, properties }: CodedEdge, { label }: NodeKind): ChangeFault[] {
  const path = `edges.${type}`;
  const term = edgeTerms.find((one) => one.type === type && one.from === label);
  if (!term) {
    const types = edgeTerms.filter(({ from }) => from === label).map((one) => one.type);
    return [
      { path, reason: `expected from a ${label} one of ${types.join(', ') || 'no edges'}, got ${type}` },
    ];
  }
  const prefixes = kinds.filter((kind) => term.to.includes(kind.label)).map(({ prefix }) => prefix);
  // An actor that speaks is a source.
  if (prefixes.includes('source')) prefixes.push('actor');
  const faults: ChangeFault[] = [];
  if (!prefixes.includes(prefixOf(to)))
    faults.push({ path, reason: `expected to lead to ${prefixes.join(' or ')}, got "${to}"` });
  if (!Object.values(properties).every(isStorable))
    faults.push({
      path,
      reason:
        'expected texts without NUL or half characters, finite numbers, true, false or lists of one such type',
    });
  for (const key of ['from', 'to']) {
    const reason = properties[key] === undefined ? null : dateFault(properties[key]);
    if (reason !== null) faults.push({ path: `${path}.${key}`, reason });
  }
  return faults;
}

const judged = judgementEdges.flatMap(({ to }) => to.map((label) => label.toLowerCase()));

function judgementFaults({ id, labels, properties, edges }: Thing): ChangeFault[] {
  const [a, b] = [String(properties['a']), String(properties['b'])];
  const faults: ChangeFault[] = [];
  const complain = (path: string, reason: string) => faults.push({ path, reason });
  if (labels.join() !== 'Judgement') complain('labels', `expected Judgement, got ${labels.join(', ')}`);
  if (a >= b || id !== `judgement:${a}~${b}`)
    complain('id', `expected judgement: and two ids, the smaller first, got "${id}" for "${a}" and "${b}"`);
  const verdict = String(properties['verdict']);
  if (!verdicts.some(({ name }) => name === verdict))
    complain('properties.verdict', `expected SAME, DIFFERENT or UNSURE, got "${verdict}"`);
  // Actors and sources may be one: an outlet that is also a party.
  const sorts = [a, b].map(prefixOf).map((prefix) => (prefix === 'source' ? 'actor' : prefix));
  if (sorts[0] !== sorts[1] || ![a, b].every((one) => judged.includes(prefixOf(one))))
    complain('properties.b', `expected two of one kind (${judged.join(', ')}), got "${a}" and "${b}"`);
  const ends = edges.map(({ type, to }) => `${type} ${to}`).sort();
  if (ends.join() !== `JUDGES ${a},JUDGES ${b}`)
    complain('edges', `expected JUDGES to ${a} and to ${b}, got ${ends.join(', ')}`);
  return faults;
}
