import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { openFolder, readBounded } from '../../ingest/dossier/folder.ts';
import { mostBytes, parseSource } from '../../ingest/dossier/source-file.ts';
import { mostTextBytes, sha256Of } from '../../ingest/dossier/texts.ts';
import { badByte } from '../../ingest/dossier/utf8.ts';
import { Failure } from '../failure.ts';
import { type Known, type SkeletonText, skeleton } from '../print/skeleton.ts';

const schema = fileURLToPath(new URL('../../../schema/dossier.schema.json', import.meta.url));

export function newCommand(): Command {
  const all = new Command('new').description('begin a part of a dossier').exitOverride();
  all
    .command('document')
    .description('write documents/<id>.yaml with comments and blanks; `parley check` tells the blanks')
    .argument('<dossier-dir>', 'folder of the dossier')
    .argument('<new-document>', 'name of the document, such as strait-times-0412')
    .option('--text <file>', 'its text: inside documents/ ours to share, elsewhere known by its SHA-256 only')
    .addHelpText('after', '\nExit codes: 0 written, 1 refused (the file is there already, a bad name).')
    .action((dir: string, id: string, { text }: { text?: string }) => newDocument(dir, id, text));
  return all;
}

async function newDocument(dir: string, id: string, textFile: string | undefined): Promise<void> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 100)
    throw new Failure(`Expected a kebab-case name such as strait-times-0412, got "${id}".`);
  const folder = await openFolder(dir);
  const bytes = await folder.read('dossier.yaml', mostBytes);
  const known: Known = 'wrong' in bytes ? {} : ((parseSource('dossier.yaml', bytes).value ?? {}) as Known);
  const documents = join(dir, 'documents');
  const text = textFile === undefined ? null : await textOf(textFile, documents);
  const file = join(documents, `${id}.yaml`);
  await mkdir(documents, { recursive: true });
  const content = skeleton({ id, schema: relative(documents, schema), known, text });
  await writeFile(file, content, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw new Failure(`${file} is there already; nothing was written.`);
    throw new Failure(`${file} cannot be written: ${error.code}.`);
  });
  console.log(`${file}: fill in what stands empty, then: parley check ${dir}${checkWith(textFile, text)}`);
}

async function textOf(file: string, documents: string): Promise<SkeletonText> {
  const bytes = await readBounded(file, mostTextBytes).catch((error: NodeJS.ErrnoException) => {
    throw new Failure(`--text ${file} cannot be read: ${error.code}.`);
  });
  if ('wrong' in bytes) throw new Failure(`--text ${file}: ${bytes.wrong}.`);
  const bad = badByte(bytes);
  if (bad) throw new Failure(`--text ${file}: ${bad.reason}.`);
  const inside = relative(resolve(documents), resolve(file));
  return inside.startsWith('..') ? { sha256: sha256Of(bytes) } : { file: inside };
}

function checkWith(file: string | undefined, text: SkeletonText | null): string {
  return file === undefined || text === null || 'file' in text ? '' : ` --texts ${dirname(file)}`;
}
