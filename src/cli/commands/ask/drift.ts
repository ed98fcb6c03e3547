import type { Command } from 'commander';
import { drift, driftQuestion, retellable } from '../../../queries/drift.ts';
import { printDrift } from '../../print/drift.ts';
import { driftTable } from '../../tables/drift.ts';
import { ThingArgument } from '../../thing-argument.ts';
import { idOf } from './named.ts';
import { answering, notKnown, questionCommand } from './question.ts';

export function driftCommand(): Command {
  return questionCommand(driftQuestion)
    .addArgument(
      new ThingArgument(
        '<of>',
        'id of a claim, demand or talks, or words of the name of a demand or talks',
        retellable,
      ),
    )
    .action(
      answering(async (reader, asked, given: string) => {
        const of = await idOf(reader, given, retellable, asked);
        const answer = await drift(reader, of, asked);
        if (!answer) throw notKnown(of);
        return { answer, text: printDrift(answer), table: driftTable(answer) };
      }),
    );
}
