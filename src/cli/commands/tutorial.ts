import { join } from 'node:path';
import { Command } from 'commander';
import { seedFolder, serve } from './serve.ts';

export function tutorialCommand(): Command {
  return new Command('tutorial')
    .description('serve the invented tutorial dossier from a graph of its own: fiction never mixes with fact')
    .action(async () => {
      const data = join(process.env['PARLEY_DATA'] || '.parley', 'tutorial');
      await serve({
        options: { data },
        seed: seedFolder('halvard-strait'),
        tryOut: [
          `PARLEY_DATA=${data} npx parley status`,
          `PARLEY_DATA=${data} npx parley ask who-reported "landing cap"`,
          `PARLEY_DATA=${data} npx parley ask who-reported talks:ise-meeting`,
        ],
      });
    });
}
