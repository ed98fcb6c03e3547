// `parley ask`: one file a question, one line here.
import { Command } from 'commander';
import { whoReportedCommand } from './who-reported.ts';

const questions: readonly (() => Command)[] = [whoReportedCommand];

export function askCommand(): Command {
  const ask = new Command('ask').description('ask the graph a question').exitOverride();
  for (const question of questions) ask.addCommand(question());
  return ask;
}
