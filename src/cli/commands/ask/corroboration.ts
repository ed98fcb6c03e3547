import type { Command } from 'commander';
import { corroboration, corroborationQuestion, supportable } from '../../../queries/corroboration.ts';
import { printCorroboration } from '../../print/corroboration.ts';
import { corroborationTable } from '../../tables/corroboration.ts';
import { ThingArgument } from '../../thing-argument.ts';
import { idOf } from './named.ts';
import { answering, notKnown, questionCommand } from './question.ts';

export function corroborationCommand(): Command {
  return questionCommand(corroborationQuestion)
    .addArgument(
      new ThingArgument(
        '<of>',
        'id of a claim, demand or talks, or words of the name of a demand or talks',
        supportable,
      ),
    )
    .action(
      answering(async (reader, asked, given: string) => {
        const of = await idOf(reader, given, supportable, asked);
        const answer = await corroboration(reader, of, asked);
        if (!answer) throw notKnown(of);
        return { answer, text: printCorroboration(answer), table: corroborationTable(answer) };
      }),
    );
}
