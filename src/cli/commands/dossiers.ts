import { Command } from 'commander';
import { type DossierValue, readDossiers } from '../../queries/look-ups/dossier.ts';
import { Failure } from '../failure.ts';
import { reading } from '../graph.ts';
import { printTable } from '../print/table.ts';
import { printDate, shorten, terminalWidth } from '../print/words.ts';

export function dossiersCommand(): Command {
  return new Command('dossiers')
    .description('list the dossiers in the graph')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExit codes: 0 done, 3 graph out of reach.')
    .action(async ({ json }: { json?: boolean }) => {
      const dossiers = await loadedDossiers();
      if (json) console.log(JSON.stringify(dossiers, null, 2));
      else if (dossiers.length === 0) console.log('No dossier is loaded.');
      else
        console.log(
          printTable(
            ['NAME', 'DOCUMENTS', 'CLAIMS', 'FROM', 'TO', 'TITLE'],
            dossiers.map(({ id, title, documents, claims, firstDay, lastDay }) => [
              id,
              documents,
              claims,
              printDate(firstDay),
              printDate(lastDay),
              shorten(title, Math.max(20, terminalWidth() - room(dossiers))),
            ]),
          ),
        );
    });
}

/** What the other columns take. */
function room(dossiers: readonly DossierValue[]): number {
  return Math.max(...dossiers.map(({ id }) => id.length)) + 50;
}

/** What the graph holds of the named dossiers. @throws Failure for a name that it does not hold */
export async function knownDossiers(names: readonly string[]): Promise<DossierValue[]> {
  const all = await loadedDossiers();
  return names.map((name) => {
    const found = all.find(({ id }) => id === name);
    if (found) return found;
    const there = all.length === 0 ? 'none is' : `there are ${all.map(({ id }) => id).join(', ')}`;
    throw new Failure(`No dossier named ${name} is loaded; ${there}.`);
  });
}

function loadedDossiers(): Promise<DossierValue[]> {
  return reading((graph) => graph.read((reader) => readDossiers(reader, null)));
}
