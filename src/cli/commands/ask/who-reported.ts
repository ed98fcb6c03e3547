import type { Command } from 'commander';
import { reportable, whoReported, whoReportedQuestion } from '../../../queries/who-reported.ts';
import { exitCodes } from '../../failure.ts';
import { printWhoReported } from '../../print/who-reported.ts';
import { whoReportedTable } from '../../tables/who-reported.ts';
import { ThingArgument } from '../../thing-argument.ts';
import { notClear } from './named.ts';
import { answering, isId, notKnown, questionCommand } from './question.ts';

interface Options {
  readonly json?: boolean;
  readonly csv?: boolean;
}

export function whoReportedCommand(): Command {
  return questionCommand(whoReportedQuestion)
    .addArgument(
      new ThingArgument(
        '<about>',
        'id of a demand, talks, issue, actor or claim, or words of its name',
        reportable,
      ),
    )
    .action(
      answering(async (reader, moment, about: string, { json, csv }: Options) => {
        const answer = await whoReported(reader, isId(about) ? { id: about } : { text: about }, moment);
        if (!answer) throw notKnown(about);
        if (!answer.about) {
          if (!json && !csv) throw await notClear(reader, about, answer.candidates, ['demand:', 'talks:']);
          process.exitCode = exitCodes.refused;
        }
        return {
          answer,
          text: answer.about ? printWhoReported(answer) : '',
          table: whoReportedTable(answer),
        };
      }),
    );
}
