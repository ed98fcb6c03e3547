import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { dossierFiles } from '../../export/dossier/files.ts';
import { dossierSelection } from '../../export/dossier/selection.ts';
import { checkDossier } from '../../ingest/dossier/check.ts';
import { readOwners } from '../../ingest/dossier/owners.ts';
import { canonicalBody, type Thing } from '../../model/thing.ts';
import { readThings } from '../../queries/shared/record.ts';
import { Failure } from '../failure.ts';
import { reading } from '../graph.ts';
import { withProgress } from '../print/progress.ts';
import { count } from '../print/words.ts';
import { knownDossiers } from './dossiers.ts';

export function exportCommand(): Command {
  const all = new Command('export').description('write the graph to files').exitOverride();
  all
    .command('dossier')
    .description('write a dossier as it now stands in the graph, in the format that `parley load` reads')
    .argument('<dossier>', 'name of the dossier, as `parley dossiers` tells it')
    .argument('<dir>', 'folder to write; it must be empty or not there yet')
    .option('--force', 'write into a folder that is not empty; documents that the graph has not are removed')
    .addHelpText(
      'after',
      '\nTexts that are not ours are not in the graph: load the folder with --texts to have phrases placed again.' +
        '\nExit codes: 0 written, 1 refused, 3 graph out of reach.',
    )
    .action((name: string, dir: string, { force = false }: { force?: boolean }) =>
      exportDossier(name, dir, force),
    );
  return all;
}

async function exportDossier(name: string, dir: string, force: boolean): Promise<void> {
  await knownDossiers([name]);
  const there = await namesIn(dir);
  if (there.length > 0 && !force)
    throw new Failure(`${dir} is not empty: choose another folder, or write into this one with --force.`);
  const { things, files, lost } = await withProgress(async (progress) => {
    progress('reading the graph');
    const things = await reading((graph) =>
      graph.read(async (reader) =>
        dossierSelection(await readThings(reader), await readOwners(reader), name),
      ),
    );
    const files = dossierFiles(things);
    progress(`writing ${dir}`);
    if (there.includes('dossier.yaml')) await removeDocuments(dir, new Set(files.keys()));
    for (const [file, text] of files) {
      await mkdir(dirname(join(dir, file)), { recursive: true });
      await writeFile(join(dir, file), text);
    }
    progress('reading it again');
    return { things, files, lost: await lostIn(dir, things) };
  });
  const has = (label: string) => things.filter(({ labels }) => labels.includes(label)).length;
  console.log(
    `${name}: ${count(files.size, 'file')} in ${dir}, ${count(has('Document'), 'document')}, ${count(has('Claim'), 'claim')}.`,
  );
  if (lost.length > 0)
    console.error(
      `Not wholly told, since they name what is not in the dossier or say what its format cannot: ${lost.join(', ')}.`,
    );
}

async function namesIn(dir: string): Promise<string[]> {
  return readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new Failure(`${dir}: expected a folder that can be read and written, got ${error.code}.`);
  });
}

/** Removes the documents of the dossier that stood here before; nothing else. */
async function removeDocuments(dir: string, kept: ReadonlySet<string>): Promise<void> {
  const names = await readdir(join(dir, 'documents')).catch(() => []);
  for (const name of names)
    if (/\.ya?ml$/.test(name) && !kept.has(`documents/${name}`)) await rm(join(dir, 'documents', name));
}

/** The things that the files do not say as the graph does, by id. */
async function lostIn(dir: string, things: readonly Thing[]): Promise<string[]> {
  const { things: again } = await checkDossier(dir);
  const said = new Set(again.map(({ thing }) => bodyWithoutPlaces(thing)));
  return things.filter((thing) => !said.has(bodyWithoutPlaces(thing))).map(({ id }) => id);
}

/** Where phrases stand is computed from the text, which may not be at hand. */
function bodyWithoutPlaces(thing: Thing): string {
  const edges = thing.edges.map((edge) => {
    const { start: _, end: __, ...properties } = edge.properties;
    return { ...edge, properties };
  });
  return canonicalBody({ ...thing, edges });
}
