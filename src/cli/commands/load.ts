import { userInfo } from 'node:os';
import { Command } from 'commander';
import { type CheckedDossier, checkDossier } from '../../ingest/dossier/check.ts';
import { load } from '../../ingest/load/load.ts';
import { writing } from '../graph.ts';
import { count } from '../print/words.ts';

export function loadCommand(): Command {
  return new Command('load')
    .description('load dossiers into the graph, in one transaction; loading again changes nothing')
    .argument('<dirs...>', 'folders of dossiers')
    .option('--texts <dir>', 'folder with the texts of real articles')
    .option('--theirs', 'take the dossier where the graph was changed since the last load')
    .action(async (dirs: string[], { texts, theirs }: { texts?: string; theirs?: boolean }) => {
      const dossiers: CheckedDossier[] = [];
      for (const dir of dirs) dossiers.push(await checkDossier(dir, { texts }));
      const loaded = await writing((graph) =>
        load(graph, dossiers, { theirs: theirs ?? false, by: userInfo().username }),
      );
      const names = dossiers.map(({ id }) => id).join(', ');
      if (!loaded.wrote) console.log(`${names}: the graph says the same already; nothing was written.`);
      else
        console.log(
          `${names}: ${count(loaded.created, 'thing')} created, ${loaded.revised} revised, ${loaded.retired} retired.`,
        );
    });
}
