// A dossier as files: the live things of a graph in the format that `parley check` and `parley load` read.
import type { Thing } from '../../model/thing.ts';
import { documentFields } from './documents.ts';
import { dossierFields } from './entities.ts';
import { keyOf } from './fields.ts';
import { yamlText } from './yaml.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** File names that stay beside the document whatever system they are written on. */
const plainName = /^[A-Za-z0-9_][A-Za-z0-9_.-]*(\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;

/**
 * The files of a dossier by name, with forward slashes: dossier.yaml, documents/*.yaml and our own texts.
 * Links to what is not among the things are left out: a dossier refers to nothing outside.
 */
export function dossierFiles(things: readonly Thing[]): ReadonlyMap<string, string> {
  const ids = new Set(things.map(({ id }) => id));
  const held = things
    .map((thing) => ({ ...thing, edges: thing.edges.filter(({ to }) => ids.has(to)) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const files = new Map<string, string>();
  const documents = held.filter(({ id, labels }) => labels.includes('Document') && kebab.test(keyOf(id)));
  files.set('dossier.yaml', yamlText(dossierFields(held)));
  for (const document of documents) {
    const textFile = addText(files, document);
    files.set(`documents/${keyOf(document.id)}.yaml`, yamlText(documentFields(document, held, textFile)));
  }
  return files;
}

/** Adds the text of a document where it is ours; tells the name that its file got, beside the document. */
function addText(files: Map<string, string>, { id, properties }: Thing): string | null {
  const { text, textFile } = properties;
  if (typeof text !== 'string') return null;
  const own = `${keyOf(id)}.txt`;
  const isPlain = typeof textFile === 'string' && plainName.test(textFile) && !/\.ya?ml$/.test(textFile);
  const wanted = isPlain ? textFile : own;
  const isTaken = (files.get(`documents/${wanted}`) ?? text) !== text;
  const name = isTaken ? own : wanted;
  files.set(`documents/${name}`, text);
  return name;
}
