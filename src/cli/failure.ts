// How a command ends: 0 done; 1 the data or the request was refused; 2 the command line was not understood;
// 3 the graph cannot be reached or opened.

import { CannotOpen, Unavailable } from '../graph/graph.ts';
import { printFault, RefusedDossier } from '../ingest/dossier/faults.ts';
import { nearest } from '../ingest/dossier/nearest.ts';
import { LoadRefused } from '../ingest/load/load.ts';
import { ClosesCircle, DossiersDisagree } from '../ingest/load/plan.ts';
import { BadDate } from '../model/time.ts';
import { UnknownDossier } from '../queries/shared/known-dossier.ts';
import { RecordTooLarge } from '../queries/shared/record.ts';

export const exitCodes = { done: 0, refused: 1, usage: 2, unavailable: 3 } as const;

/** A request that was refused, in a sentence for the person at the terminal. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** What to print for an error and how to end. Null: a fault of this program. */
export function explain(error: unknown): { text: string; code: number } | null {
  if (error instanceof RefusedDossier)
    return { text: [...error.faults.map(printFault), '', error.message].join('\n'), code: exitCodes.refused };
  if (error instanceof LoadRefused) {
    const lines = error.conflicts.map(
      ({ id, where, changedBy, changedAt }) =>
        `${where ?? '(dropped from the dossier)'} ${id} was changed by ${changedBy} at ${changedAt}`,
    );
    return { text: [...lines, '', error.message].join('\n'), code: exitCodes.refused };
  }
  if (
    error instanceof Failure ||
    error instanceof DossiersDisagree ||
    error instanceof ClosesCircle ||
    error instanceof BadDate ||
    error instanceof RecordTooLarge
  )
    return { text: error.message, code: exitCodes.refused };
  if (error instanceof UnknownDossier) return { text: unknownDossier(error), code: exitCodes.refused };
  if (error instanceof Unavailable || error instanceof CannotOpen)
    return { text: error.message, code: exitCodes.unavailable };
  return null;
}

function unknownDossier({ dossier, known, knownAt }: UnknownDossier): string {
  const near = nearest(dossier, known);
  const meant = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
  const [is, are] = knownAt === null ? ['is loaded', 'are'] : ['was loaded then', 'were'];
  return `No dossier named ${dossier} ${is}; there ${are} ${known.join(', ') || 'none'}.${meant}`;
}
