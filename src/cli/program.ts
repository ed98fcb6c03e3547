// The commands of `parley`, one file each, and how the command line ends.
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { graphVariables } from '../graph/open.ts';
import { askCommand } from './commands/ask/index.ts';
import { checkCommand } from './commands/check.ts';
import { completeCommand, completionCommand } from './commands/completion.ts';
import { dossiersCommand } from './commands/dossiers.ts';
import { exportCommand } from './commands/export.ts';
import { historyCommand } from './commands/history.ts';
import { loadCommand } from './commands/load.ts';
import { newCommand } from './commands/new.ts';
import { rebuildCommand } from './commands/rebuild.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { statusCommand } from './commands/status.ts';
import { tokenCommand } from './commands/token.ts';
import { tutorialCommand } from './commands/tutorial.ts';
import { unloadCommand } from './commands/unload.ts';
import { exitCodes, explain } from './failure.ts';
import { wrapFrom } from './print/words.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const commands: readonly (() => Command)[] = [
  serveCommand,
  tutorialCommand,
  askCommand,
  searchCommand,
  historyCommand,
  checkCommand,
  newCommand,
  loadCommand,
  unloadCommand,
  exportCommand,
  rebuildCommand,
  statusCommand,
  dossiersCommand,
  tokenCommand,
  completionCommand,
];

/** The whole command line, with nothing parsed yet. */
export function buildProgram(): Command {
  const program = new Command('parley')
    .description('Who demands what in a negotiation, who reported it, and how many origins stand behind it.')
    .version(version)
    .exitOverride()
    .addHelpText(
      'after',
      `\nEnvironment:\n${variables()}\n\nExit codes: 0 done, 1 refused, 2 not understood, 3 graph out of reach.`,
    );
  for (const command of commands) program.addCommand(command().exitOverride());
  program.addCommand(completeCommand(program), { hidden: true });
  pointToHelp(program, 'parley');
  return program;
}

/** What is not understood ends with where to read on: `(parley ask drift --help tells more)`. */
function pointToHelp(command: Command, called: string): void {
  command.showHelpAfterError(`(${called} --help tells more)`);
  for (const inner of command.commands) pointToHelp(inner, `${called} ${inner.name()}`);
}

/** Runs a command to its end; what is refused is told on standard error. @returns the exit code */
export async function run(args: readonly string[]): Promise<number> {
  process.exitCode = exitCodes.done;
  try {
    await buildProgram().parseAsync(args, { from: 'user' });
    return process.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    const known = explain(error);
    console.error(known ? known.text : error);
    return known ? known.code : exitCodes.refused;
  }
}

function variables(): string {
  const all = {
    PORT: 'port of the server (default 4000)',
    HOST: 'address that it listens on (default 127.0.0.1)',
    ...graphVariables,
    NO_COLOR: 'set to anything: no colours, also on a terminal',
  };
  return Object.entries(all)
    .flatMap(([name, meaning]) => wrapFrom(`  ${name.padEnd(16)}`, meaning, ' '.repeat(18)))
    .join('\n');
}
