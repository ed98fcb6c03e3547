import type { Command } from 'commander';
import { dossierContents, dossierQuestion } from '../../../queries/dossier-contents.ts';
import { readDossiers } from '../../../queries/look-ups/dossier.ts';
import { Failure } from '../../failure.ts';
import { printDossier } from '../../print/dossier.ts';
import { dossierTable } from '../../tables/dossier.ts';
import { answering, questionCommand } from './question.ts';

export function dossierCommand(): Command {
  return questionCommand(dossierQuestion)
    .argument('[dossier]', 'name of a dossier; without it the only one that is loaded')
    .action(
      answering(async (reader, { asOf, knownAt, dossier: option }, given) => {
        const name = given || option;
        const found = await readDossiers(reader, name ? [name] : null);
        const [dossier] = found;
        if (!dossier || found.length > 1) throw new Failure(refusal(name, found));
        const contents = await dossierContents(reader, dossier.id, { asOf, knownAt });
        return {
          answer: { ...dossier, contents },
          text: printDossier(dossier, contents),
          table: dossierTable(dossier, contents),
        };
      }),
    );
}

function refusal(name: string | null | undefined, found: readonly { readonly id: string }[]): string {
  if (name) return `No dossier is loaded under the name ${name}; \`parley dossiers\` lists them.`;
  if (found.length === 0) return 'No dossier is loaded.';
  return `Several dossiers are loaded, name one of them: ${found.map(({ id }) => id).join(', ')}.`;
}
