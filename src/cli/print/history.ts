// Who changed a thing, when and why, version by version.
import type { Revision } from '../../queries/look-ups/history.ts';
import { count, styled, wrap } from './words.ts';

export interface History {
  readonly id: string;
  /** Null: it is not in the graph now. */
  readonly name: string | null;
  readonly revisions: readonly Revision[];
}

export function printHistory({ id, name, revisions }: History): string {
  const title = name === null ? `${id}, not in the graph now` : `${styled('bold', name)} · ${id}`;
  const lines = ['', ...wrap(title, '  '), `  ${count(revisions.length, 'version')}, the newest first.`, ''];
  for (const { version, at, by, action, reason } of revisions) {
    const head = `${String(version).padStart(3)}  ${at}  ${styled('bold', did[action] ?? action.toLowerCase())} by ${by}`;
    lines.push(...wrap(head, '  '), ...(reason === null ? [] : wrap(`because: ${reason}`, ' '.repeat(7))));
  }
  const [last] = revisions.slice(-1);
  if (last && last.version > 1) lines.push('', `  There are older ones: --before ${last.version}.`);
  return `${lines.join('\n')}\n`;
}

const did: Readonly<Record<string, string>> = {
  CREATE: 'created',
  REVISE: 'revised',
  GRADE: 'graded',
  RESTORE: 'restored',
  RETRACT: 'retracted',
  RETIRE: 'retired',
};
