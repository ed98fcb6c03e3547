import { Command } from 'commander';
import { checkDossier } from '../../ingest/dossier/check.ts';
import { count } from '../print/words.ts';

export function checkCommand(): Command {
  return new Command('check')
    .description('check a dossier and tell every fault as file:line:column; writes nothing')
    .argument('<dir>', 'folder of the dossier')
    .option('--texts <dir>', 'folder with the texts of real articles, to compare phrases with')
    .action(async (dir: string, { texts }: { texts?: string }) => {
      const { id, things, unverified } = await checkDossier(dir, { texts });
      const claims = things.filter(({ thing }) => thing.labels.includes('Claim')).length;
      const documents = things.filter(({ thing }) => thing.labels.includes('Document')).length;
      console.log(`${id}: no fault. ${count(documents, 'document')}, ${count(claims, 'claim')}.`);
      if (unverified.length > 0)
        console.log(`Phrases not compared, since no text is at hand (--texts): ${unverified.join(', ')}.`);
    });
}
