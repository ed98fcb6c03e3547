import { userInfo } from 'node:os';
import { Command } from 'commander';
import { type CheckedDossier, checkDossier } from '../../ingest/dossier/check.ts';
import { load } from '../../ingest/load/load.ts';
import { Failure } from '../failure.ts';
import { writing } from '../graph.ts';
import { withProgress } from '../print/progress.ts';
import { count } from '../print/words.ts';

interface Options {
  readonly texts?: string;
  readonly theirs?: boolean;
}

export function loadCommand(): Command {
  return new Command('load')
    .description('load dossiers into the graph, in one transaction; loading again changes nothing')
    .argument('<dirs...>', 'folders of dossiers')
    .option('--texts <dir>', 'folder with the texts of real articles: they give phrases their places')
    .option('--theirs', 'take the dossier where the graph was changed since the last load')
    .addHelpText(
      'after',
      '\nExit codes: 0 loaded or nothing to do, 1 refused (faults, conflicts), 3 graph out of reach.',
    )
    .action(async (dirs: string[], { texts, theirs = false }: Options) => {
      const { dossiers, loaded } = await withProgress(async (progress) => {
        const dossiers: CheckedDossier[] = [];
        for (const dir of dirs) dossiers.push(await checkDossier(dir, { texts, progress }));
        refuseRepeated(dossiers);
        const options = { theirs, by: userName(), progress };
        return { dossiers, loaded: await writing((graph) => load(graph, dossiers, options)) };
      });
      const names = dossiers.map(({ id }) => id).join(', ');
      if (!loaded.wrote) console.log(`${names}: the graph says the same already; nothing was written.`);
      else
        console.log(
          `${names}: ${count(loaded.created, 'thing')} created, ${loaded.revised} revised, ${loaded.retired} retired.`,
        );
    });
}

/** Two folders with one name would be one dossier that neither of them describes. */
function refuseRepeated(dossiers: readonly CheckedDossier[]): void {
  for (const [i, { id, folder }] of dossiers.entries()) {
    const other = dossiers.slice(0, i).find((one) => one.id === id);
    if (other)
      throw new Failure(`${folder} and ${other.folder} are both the dossier ${id}: load one of them.`);
  }
}

/** Who works here, as the history will say; a container may have a user without a name. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env['USER'] || 'unknown';
  }
}
