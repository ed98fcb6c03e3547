import type { Command } from 'commander';
import { whoReported, whoReportedQuestion } from '../../../queries/who-reported.ts';
import { printWhoReported } from '../../print/who-reported.ts';
import { answering, isId, notKnown, questionCommand } from './question.ts';

export function whoReportedCommand(): Command {
  return questionCommand(whoReportedQuestion)
    .argument('<about>', 'id of a demand, talks, issue, actor or claim, or words of its name')
    .action(
      answering(async (reader, moment, about: string) => {
        const answer = await whoReported(reader, isId(about) ? { id: about } : { text: about }, moment);
        if (!answer) throw notKnown(about);
        if (!answer.about) process.exitCode = 1;
        return { answer, text: printWhoReported(answer) };
      }),
    );
}
