// `parley ask`: one file a question, one line here.
import { Command } from 'commander';
import { conditionsCommand } from './conditions.ts';
import { corroborationCommand } from './corroboration.ts';
import { disputesCommand } from './disputes.ts';
import { dossierCommand } from './dossier.ts';
import { driftCommand } from './drift.ts';
import { neighbourhoodCommand } from './neighbourhood.ts';
import { positionsCommand } from './positions.ts';
import { standingsCommand } from './standings.ts';
import { meetingsCommand, talksCommand } from './talks.ts';
import { timelineCommand } from './timeline.ts';
import { whoReportedCommand } from './who-reported.ts';

const questions: readonly (() => Command)[] = [
  whoReportedCommand,
  driftCommand,
  disputesCommand,
  conditionsCommand,
  standingsCommand,
  neighbourhoodCommand,
  corroborationCommand,
  talksCommand,
  meetingsCommand,
  timelineCommand,
  positionsCommand,
  dossierCommand,
];

export function askCommand(): Command {
  const ask = new Command('ask').description('ask the graph a question').exitOverride();
  for (const question of questions) ask.addCommand(question());
  return ask;
}
