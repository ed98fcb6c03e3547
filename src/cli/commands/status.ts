import { Command } from 'commander';
import { readDossiers } from '../../queries/look-ups/dossier.ts';
import { reading } from '../graph.ts';
import { count, printDate } from '../print/words.ts';

export function statusCommand(): Command {
  return new Command('status')
    .description('tell which graph is used and what is loaded')
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { engine, dossiers } = await reading(async (graph) => ({
        engine: graph.engine,
        dossiers: await graph.read((reader) => readDossiers(reader, null)),
      }));
      if (json) return console.log(JSON.stringify({ engine, dossiers }, null, 2));
      console.log(`${engine.name} ${engine.version}, ${engine.where}`);
      for (const { id, title, claims, documents, firstDay, lastDay } of dossiers)
        console.log(
          `${id}: ${title}. ${count(documents, 'document')}, ${count(claims, 'claim')}, ` +
            `said from ${printDate(firstDay)} to ${printDate(lastDay)}.`,
        );
      if (dossiers.length === 0) console.log('No dossier is loaded.');
    });
}
