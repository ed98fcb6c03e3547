#!/usr/bin/env node
// The command line: `parley`. One file a command.
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { graphVariables } from '../graph/open.ts';
import { askCommand } from './commands/ask/index.ts';
import { checkCommand } from './commands/check.ts';
import { dossiersCommand } from './commands/dossiers.ts';
import { exportCommand } from './commands/export.ts';
import { loadCommand } from './commands/load.ts';
import { newCommand } from './commands/new.ts';
import { rebuildCommand } from './commands/rebuild.ts';
import { serveCommand } from './commands/serve.ts';
import { statusCommand } from './commands/status.ts';
import { tutorialCommand } from './commands/tutorial.ts';
import { unloadCommand } from './commands/unload.ts';
import { exitCodes, explain } from './failure.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

function buildProgram(): Command {
  const program = new Command('parley')
    .description('Who demands what in a negotiation, who reported it, and how many origins stand behind it.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(parley --help tells more)')
    .addHelpText(
      'after',
      `\nEnvironment:\n${variables()}\n\nExit codes: 0 done, 1 refused, 2 not understood, 3 graph out of reach.`,
    );
  for (const command of [
    serveCommand,
    tutorialCommand,
    checkCommand,
    newCommand,
    loadCommand,
    unloadCommand,
    exportCommand,
    rebuildCommand,
    askCommand,
    statusCommand,
    dossiersCommand,
  ])
    program.addCommand(command().exitOverride());
  return program;
}

function variables(): string {
  const all = {
    PORT: 'port of the server (default 4000)',
    HOST: 'address that it listens on (default 127.0.0.1)',
    ...graphVariables,
  };
  return Object.entries(all)
    .map(([name, meaning]) => `  ${name.padEnd(16)}${meaning}`)
    .join('\n');
}

try {
  await buildProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitCodes.usage;
  else {
    const known = explain(error);
    console.error(known ? known.text : error);
    process.exitCode = known ? known.code : exitCodes.refused;
  }
}
