// Why a change was not made, as clients see it: a code, a sentence, and the facts to act on.
import { ChangeConflict, type ChangeFault, ChangeRefused, UnknownThing } from '../ingest/changes/errors.ts';
import { RefusedDossier } from '../ingest/dossier/faults.ts';
import { LoadRefused } from '../ingest/load/load.ts';
import { ClosesCircle, DossiersDisagree } from '../ingest/load/plan.ts';
import { KeyReused } from '../ingest/requests/once.ts';

/** An error as it is told: its message, and the facts that become its extensions. */
export interface Told {
  readonly code: 'NOT_FOUND' | 'BAD_INPUT' | 'CONFLICT';
  readonly message: string;
  readonly [fact: string]: unknown;
}

/** How many faults or conflicts an error lists; `count` tells how many there are. */
const mostListed = 100;

/** What is told of an error of a change; null when it is none. */
export function changeError(error: unknown): Told | null {
  if (error instanceof UnknownThing) return { code: 'NOT_FOUND', message: error.message, id: error.id };
  if (error instanceof ChangeConflict) {
    const { kind, id, version, others, message } = error;
    return { code: 'CONFLICT', message, kind, id, version, others };
  }
  if (error instanceof KeyReused)
    return { code: 'CONFLICT', message: error.message, kind: 'IDEMPOTENCY_KEY', key: error.key };
  if (error instanceof ChangeRefused) {
    const faults = error.faults.map(asGiven);
    const told = faults.map(({ path, reason }) => `${path}: ${reason}`).join('; ');
    const message = `${error.id} cannot be recorded: ${told}`;
    return { code: 'BAD_INPUT', message, id: error.id, ...listed('faults', faults) };
  }
  if (error instanceof RefusedDossier)
    return { code: 'BAD_INPUT', message: error.message, ...listed('faults', error.faults) };
  if (error instanceof LoadRefused)
    return {
      code: 'CONFLICT',
      message: error.message.replace('--theirs', '`theirs: true`'),
      kind: 'CHANGED_SINCE',
      ...listed('conflicts', error.conflicts),
    };
  if (error instanceof DossiersDisagree)
    return { code: 'CONFLICT', message: error.message, kind: 'DOSSIERS_DISAGREE' };
  if (error instanceof ClosesCircle) return { code: 'CONFLICT', message: error.message, kind: 'CIRCLE' };
  return null;
}

function listed(key: string, list: readonly unknown[]) {
  return { [key]: list.slice(0, mostListed), count: list.length };
}

/** The arguments by which parts of the record are given. */
const given: Readonly<Record<string, string>> = {
  HELD_BY: 'holder',
  ABOUT: 'about',
  REPORTED_BY: 'chain',
  EVIDENCED_BY: 'quotes',
  ASSERTS: 'asserts',
  IF: 'if',
  UNLESS: 'unless',
  MADE_AT: 'madeAt',
  TOLD_TO: 'toldTo',
  CONTRADICTS: 'contradicts',
  RESTATES: 'restates',
  SUPERSEDES: 'supersedes',
  JUDGES: 'a, b',
};

/** `edges.HELD_BY` as `holder`, `properties.said` as `said`. */
function asGiven({ path, reason }: ChangeFault): ChangeFault {
  const [, type, rest] = /^edges\.([A-Z_]+)(.*)$/.exec(path) ?? [];
  if (type !== undefined) return { path: `${given[type] ?? type}${rest}`, reason };
  return { path: path.replace(/^properties\./, ''), reason };
}
