// Grades by the Admiralty code: the reliability of a source, A to F, and the credibility of a claim, 1 to 6.

import { isText } from '../../model/text.ts';
import type { Properties, Thing } from '../../model/thing.ts';
import { reliabilities } from '../../model/vocabulary/index.ts';
import { type Changed, type ChangeOptions, change, requireLive } from './change.ts';
import { dateFault } from './check-thing.ts';
import { type ChangeFault, ChangeRefused } from './errors.ts';
import type { Writable } from './writable.ts';

/** In characters, as a name in a dossier. */
const longestName = 2_000;

export interface SourceGrade {
  /** A to F. */
  readonly reliability: string;
  readonly assessor: string;
  /** A partial date. */
  readonly assessed: string;
}

/** Grades a source, or an actor as a source. @throws UnknownThing, ChangeConflict, ChangeRefused */
export async function gradeSource(
  graph: Writable,
  id: string,
  { reliability, assessor, assessed }: SourceGrade,
  options: ChangeOptions,
): Promise<Changed> {
  const grades: readonly string[] = reliabilities.map(({ name }) => name);
  const faults: ChangeFault[] = [];
  if (!grades.includes(reliability))
    faults.push({
      path: 'reliability',
      reason: `expected one of ${grades.join(', ')}, got "${reliability}"`,
    });
  if (assessor.trim() === '' || assessor.length > longestName || !isText(assessor))
    faults.push({
      path: 'assessor',
      reason: `expected the name of whoever graded it, 1 to ${longestName} characters, got ${assessor.length}`,
    });
  const fault = dateFault(assessed);
  if (fault !== null) faults.push({ path: 'assessed', reason: fault });
  if (faults.length > 0) throw new ChangeRefused(id, faults);
  return amend(graph, id, ['Source', 'Actor'], { reliability, assessor, assessed }, options);
}

/** Grades a claim. @throws UnknownThing, ChangeConflict, ChangeRefused */
export async function gradeClaim(
  graph: Writable,
  id: string,
  credibility: number,
  options: ChangeOptions,
): Promise<Changed> {
  if (!Number.isInteger(credibility) || credibility < 1 || credibility > 6)
    throw new ChangeRefused(id, [
      { path: 'credibility', reason: `expected a whole number from 1 to 6, got ${credibility}` },
    ]);
  return amend(graph, id, ['Claim'], { credibility }, options);
}

async function amend(
  graph: Writable,
  id: string,
  labels: readonly string[],
  properties: Properties,
  options: ChangeOptions,
): Promise<Changed> {
  return change(graph, id, options, (current) => {
    const thing: Thing = requireLive(current);
    if (!labels.some((label) => thing.labels.includes(label)))
      throw new ChangeRefused(id, [
        { path: 'id', reason: `expected a ${labels[0]}, got a ${thing.labels.join(', ')}` },
      ]);
    return { action: 'GRADE', thing: { ...thing, properties: { ...thing.properties, ...properties } } };
  });
}
