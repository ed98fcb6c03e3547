import { Command } from 'commander';
import { whoReported, whoReportedQuestion } from '../../queries/who-reported.ts';
import { Failure } from '../failure.ts';
import { reading } from '../graph.ts';
import { printWhoReported } from '../print/who-reported.ts';

export function askCommand(): Command {
  const ask = new Command('ask').description('ask the graph a question').exitOverride();
  ask
    .command('who-reported')
    .description(whoReportedQuestion.asks)
    .argument('<about>', 'id of a demand, talks, issue, actor or claim, or words of its name')
    .option('--json', 'the whole answer as JSON')
    .action(async (about: string, { json }: { json?: boolean }) => {
      const isId = /^(demand|talks|issue|actor|claim):/.test(about);
      const answer = await reading((graph) =>
        graph.read((reader) => whoReported(reader, isId ? { id: about } : { text: about })),
      );
      if (!answer) throw new Failure(`Nothing has the id ${about}. Ask with words to find ids.`);
      console.log(json ? JSON.stringify(answer, null, 2) : printWhoReported(answer));
      if (!answer.about) process.exitCode = 1;
    });
  return ask;
}
