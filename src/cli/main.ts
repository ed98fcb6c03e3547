#!/usr/bin/env node
// The command line: `parley`. One file a command.
import { run } from './program.ts';

// Whoever reads along may have seen enough (`parley ask … | head`): that is no fault.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });

process.exitCode = await run(process.argv.slice(2));
