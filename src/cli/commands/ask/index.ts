// `parley ask`: one file a question, one line here.
import { Command } from 'commander';
import { actorNetworkCommand } from './actor-network.ts';
import { bargainingRangeCommand } from './bargaining-range.ts';
import { commonGroundCommand } from './common-ground.ts';
import { conditionsCommand } from './conditions.ts';
import { conflictsCommand } from './conflicts.ts';
import { corroborationCommand } from './corroboration.ts';
import { disputesCommand } from './disputes.ts';
import { dossierCommand } from './dossier.ts';
import { driftCommand } from './drift.ts';
import { gapsCommand } from './gaps.ts';
import { matrixCommand } from './matrix.ts';
import { neighbourhoodCommand } from './neighbourhood.ts';
import { pathCommand } from './path.ts';
import { positionsCommand } from './positions.ts';
import { shiftsCommand } from './shifts.ts';
import { sourceProfileCommand } from './source-profile.ts';
import { standingsCommand } from './standings.ts';
import { subgraphCommand } from './subgraph.ts';
import { meetingsCommand, talksCommand } from './talks.ts';
import { timelineCommand } from './timeline.ts';
import { whatChangedCommand } from './what-changed.ts';
import { whoReportedCommand } from './who-reported.ts';

const questions: readonly (() => Command)[] = [
  whoReportedCommand,
  driftCommand,
  disputesCommand,
  conflictsCommand,
  conditionsCommand,
  commonGroundCommand,
  actorNetworkCommand,
  standingsCommand,
  neighbourhoodCommand,
  corroborationCommand,
  talksCommand,
  meetingsCommand,
  timelineCommand,
  positionsCommand,
  shiftsCommand,
  bargainingRangeCommand,
  matrixCommand,
  subgraphCommand,
  pathCommand,
  whatChangedCommand,
  sourceProfileCommand,
  gapsCommand,
  dossierCommand,
];

export function askCommand(): Command {
  const ask = new Command('ask').description('ask the graph a question').exitOverride();
  for (const question of questions) ask.addCommand(question());
  return ask;
}
