// What a claim must say to be one: the rules that a dossier's claims keep, for claims that come another way.
import { claimOf } from '../../model/coded.ts';
import type { Thing } from '../../model/thing.ts';
import {
  isPosition,
  isSilence,
  modalities,
  parts,
  ranks,
  roles,
  shifts,
  stanceTerms,
} from '../../model/vocabulary/index.ts';
import type { ChangeFault } from './errors.ts';

const closed = {
  stance: stanceTerms,
  modality: modalities,
  part: parts,
  rank: ranks,
  shift: shifts,
} as const;

/** What is wrong with a claim by itself, beside its labels, values and the ends of its edges. */
export function claimFaults(thing: Thing): ChangeFault[] {
  const faults: ChangeFault[] = [];
  const complain = (path: string, reason: string) => faults.push({ path, reason });
  for (const [key, terms] of Object.entries(closed)) {
    const value = thing.properties[key];
    if (value === undefined && key !== 'stance') continue;
    const names: readonly string[] = terms.map(({ name }) => name);
    if (!names.includes(String(value)))
      complain(`properties.${key}`, `expected one of ${names.join(', ')}, got "${value}"`);
  }
  for (const type of ['HELD_BY', 'ABOUT', 'RESTATES', 'MADE_AT']) {
    const count = thing.edges.filter((edge) => edge.type === type).length;
    if (count > 1) complain(`edges.${type}`, `expected one at the most, got ${count}`);
  }
  return faults.length > 0 ? faults : [...stanceFaults(thing), ...wordFaults(thing)];
}

function stanceFaults(thing: Thing): ChangeFault[] {
  const { stance, holder, about, negated, shift } = claimOf(thing);
  const faults: ChangeFault[] = [];
  const complain = (path: string, reason: string) => faults.push({ path, reason });
  if (stance !== 'STATES' && holder === null)
    complain('edges.HELD_BY', `expected a holder, since ${stance} is somebody's; only STATES may have none`);
  if (about === null && !isSilence(stance))
    complain('edges.ABOUT', `expected one: ${stance} is towards something`);
  if (about !== null && isPosition(stance) && !about.startsWith('demand:'))
    complain('edges.ABOUT', `expected a demand, since ${stance} is towards one, got "${about}"`);
  if (about !== null && /^(CONFIRMS|DENIES)$/.test(stance) && !/^(talks|claim):/.test(about))
    complain('edges.ABOUT', `expected talks or a claim, since ${stance} is towards one, got "${about}"`);
  if (negated && stance !== 'STATES')
    complain('properties.negated', `expected it with STATES only, got ${stance}`);
  if (shift !== null && (stance !== 'STATES' || holder === null || !about?.startsWith('issue:')))
    complain('properties.shift', 'expected a shift with STATES, a holder and an issue');
  if ([about, ...claimOf(thing).contradicts].includes(thing.id))
    complain('edges', 'expected no link of a claim to itself');
  return faults;
}

function wordFaults(thing: Thing): ChangeFault[] {
  const faults: ChangeFault[] = [];
  const complain = (path: string, reason: string) => faults.push({ path, reason });
  const edges = (type: string) => thing.edges.filter((edge) => edge.type === type);
  const document = String(thing.properties['document'] ?? '');
  const evidence = edges('EVIDENCED_BY');
  if (evidence.length === 0) complain('edges.EVIDENCED_BY', 'expected the exact words, at least one phrase');
  for (const { to, properties } of evidence) {
    if (to !== document)
      complain('edges.EVIDENCED_BY', `expected its own document "${document}", got words of "${to}"`);
    if (!properties['exact']) complain('edges.EVIDENCED_BY.exact', 'expected the exact words, got none');
  }
  if (!isCountedFrom0(evidence.map(({ properties }) => properties['order'])))
    complain('edges.EVIDENCED_BY.order', 'expected the phrases numbered 0, 1, 2 …');
  if (!isCountedFrom0(edges('REPORTED_BY').map(({ properties }) => properties['hop'])))
    complain('edges.REPORTED_BY.hop', 'expected the hops numbered 0, 1, 2 …, the voice first');
  for (const { properties } of edges('ASSERTS'))
    if (!roles.some(({ name }) => name === properties['role']))
      complain('edges.ASSERTS.role', `expected one of ${roles.map(({ name }) => name).join(', ')}`);
  const { credibility } = claimOf(thing);
  if (credibility !== null && !(Number.isInteger(credibility) && credibility >= 1 && credibility <= 6))
    complain('properties.credibility', `expected a whole number from 1 to 6, got ${credibility}`);
  return faults;
}

function isCountedFrom0(numbers: readonly unknown[]): boolean {
  return [...numbers].sort((a, b) => Number(a) - Number(b)).every((number, i) => number === i);
}
