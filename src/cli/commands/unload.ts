import { Command } from 'commander';
import { unload } from '../../ingest/load/load.ts';
import { writing } from '../graph.ts';
import { withProgress } from '../print/progress.ts';
import { knownDossiers } from './dossiers.ts';
import { userName } from './load.ts';

export function unloadCommand(): Command {
  return new Command('unload')
    .description('take dossiers out of the graph; the history keeps them, and what others share stays')
    .argument('<dossiers...>', 'names of dossiers, as `parley dossiers` tells them')
    .option('--theirs', 'also what was changed in the graph since it was loaded')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 refused (no such dossier, changed since), 3 graph out of reach.',
    )
    .action(async (names: string[], { theirs = false }: { theirs?: boolean }) => {
      await knownDossiers(names);
      const { retired } = await withProgress((progress) =>
        writing((graph) => unload(graph, names, { theirs, by: userName(), progress })),
      );
      console.log(`${names.join(', ')}: ${retired} ${retired === 1 ? 'thing' : 'things'} retired.`);
    });
}
