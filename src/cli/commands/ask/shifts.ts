import type { Command } from 'commander';
import { shifts, shiftsQuestion } from '../../../queries/shifts.ts';
import { printShifts } from '../../print/shifts.ts';
import { shiftsTable } from '../../tables/shifts.ts';
import { idOf } from './named.ts';
import { answering, notKnown, questionCommand } from './question.ts';
import { issueOf } from './several.ts';

interface Options {
  readonly issue?: string;
  readonly rollUp: boolean;
}

export function shiftsCommand(): Command {
  return questionCommand(shiftsQuestion)
    .argument('<actor>', 'id of an actor, or words of its name')
    .option('--issue <issue>', 'only on this issue, by its id or name')
    .option(
      '--no-roll-up',
      'only what the actor itself is said to hold: a delegate does not count for his state',
    )
    .action(
      answering(async (reader, asked, given: string, { issue: on, rollUp }: Options) => {
        const actor = await idOf(reader, given, ['Actor'], asked);
        const issue = await issueOf(reader, on, asked);
        const answer = await shifts(reader, actor, { ...asked, issue, rollUp });
        if (!answer) throw notKnown(actor, issue);
        return { answer, text: printShifts(answer), table: shiftsTable(answer) };
      }),
    );
}
