import type { Command } from 'commander';
import { contestable, disputes, disputesQuestion } from '../../../queries/disputes.ts';
import { printDisputes } from '../../print/disputes.ts';
import { disputesTable } from '../../tables/disputes.ts';
import { ThingArgument } from '../../thing-argument.ts';
import { idOf } from './named.ts';
import { answering, notKnown, questionCommand } from './question.ts';

export function disputesCommand(): Command {
  return questionCommand(disputesQuestion)
    .addArgument(
      new ThingArgument(
        '[of]',
        'id of a claim, demand or talks, or words of its name; without, what is disputed most',
        contestable,
      ),
    )
    .action(
      answering(async (reader, asked, given: string) => {
        const of = given === '' ? null : await idOf(reader, given, contestable, asked);
        const answer = await disputes(reader, of, asked);
        if (!answer) throw notKnown(of);
        return { answer, text: printDisputes(answer), table: disputesTable(answer) };
      }),
    );
}
