import type { Command } from 'commander';
import { sourceProfile, sourceProfileQuestion } from '../../../queries/source-profile.ts';
import { printSourceProfile } from '../../print/source-profile.ts';
import { sourceProfileTable } from '../../tables/source-profile.ts';
import { idOf } from './named.ts';
import { answering, notKnown, questionCommand } from './question.ts';

interface Options {
  readonly rollUp: boolean;
  readonly quotes?: boolean;
}

export function sourceProfileCommand(): Command {
  return questionCommand(sourceProfileQuestion)
    .argument('<source>', 'id of a source or of an actor that speaks, or words of its name')
    .option('--no-roll-up', 'holders as the words have them: a delegate does not count for his state')
    .option('--quotes', 'all the words, however many')
    .action(
      answering(async (reader, asked, given, { rollUp, quotes }: Options) => {
        const source = await idOf(reader, given, ['Source', 'Actor'], asked);
        const answer = await sourceProfile(reader, source, { ...asked, rollUp });
        if (!answer) throw notKnown(source);
        return {
          answer,
          text: printSourceProfile(answer, quotes === true),
          table: sourceProfileTable(answer),
        };
      }),
    );
}
