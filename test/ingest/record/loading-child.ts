// A process that loads the things in a file into a graph, and says when it begins and when it is done: to be
// killed in between.
import { readFile } from 'node:fs/promises';
import { openEmbedded } from '../../../src/graph/embedded/open.ts';
import { openNeo4j } from '../../../src/graph/neo4j/open.ts';
import { load } from '../../../src/ingest/load/load.ts';

const [where = '', file = ''] = process.argv.slice(2);
const address = JSON.parse(where) as { path: string } | { uri: string; user: string; password: string };
const dossier = JSON.parse(await readFile(file, 'utf8'));
const graph = 'path' in address ? await openEmbedded(address) : await openNeo4j(address);
process.send?.('begins');
await load(graph, [dossier]);
process.send?.('done');
await graph.close();
