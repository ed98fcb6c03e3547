import type { Command } from 'commander';
import { drift, driftQuestion, retellable } from '../../../queries/drift.ts';
import { printDrift } from '../../print/drift.ts';
import { idOf } from './named.ts';
import { answering, notKnown, questionCommand } from './question.ts';

export function driftCommand(): Command {
  return questionCommand(driftQuestion)
    .argument('<of>', 'id of a claim, demand or talks, or words of the name of a demand or talks')
    .action(
      answering(async (reader, asked, given: string) => {
        const of = await idOf(reader, given, retellable, asked);
        const answer = await drift(reader, of, asked);
        if (!answer) throw notKnown(of);
        return { answer, text: printDrift(answer) };
      }),
    );
}
