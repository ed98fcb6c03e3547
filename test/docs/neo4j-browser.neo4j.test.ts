// The guide's queries run as they stand there, over both dossiers; the style sheet names only what exists.
import { readFile } from 'node:fs/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded/open.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { load } from '../../src/ingest/load/load.ts';
import { derivedEdges, nodeKinds, recordEdges, recordLabels } from '../../src/model/vocabulary/index.ts';
import { engineMissing, neo4jAddress } from '../graph/engine.ts';
import { loadedGraph } from '../queries/tutorial-graph.ts';

const guides = new URL('../../docs/guides/', import.meta.url);
const guide = await readFile(new URL('neo4j-browser.md', guides), 'utf8');
const sheet = await readFile(new URL('parley.grass', guides), 'utf8');

const queries = [...guide.matchAll(/^```cypher ?(\w*)\n(.*?)^```$/gms)].map(([, kind, text]) => ({
  kind: kind!,
  text: text!.trim(),
}));
const ofKind = (...kinds: string[]) => queries.filter(({ kind }) => kinds.includes(kind));
const lastChange = `MATCH (r:Revision) RETURN max(r.from) AS at`;
const subjects = { actor: 'Halvard', demand: 'Landing cap', source: 'Nordwire' };

describe('the style sheet', () => {
  const rules = [...sheet.matchAll(/^(node|relationship)\.(\w+) \{[^}]*caption: '/gm)];
  const named = (kind: string) => rules.flatMap(([, of, name]) => (of === kind ? [name!] : []));

  it('captions every kind of node and every derived edge', () => {
    const kinds = nodeKinds.map(({ label }) => label);
    expect(named('node')).toEqual(expect.arrayContaining([...kinds, ...recordLabels]));
    const drawn = derivedEdges.map(({ type }) => type).filter((type) => type !== 'CONCERNS');
    expect(named('relationship')).toEqual(expect.arrayContaining(drawn));
  });

  it('names no label and no type that the graph does not have', () => {
    const labels = nodeKinds.flatMap(({ label, sorts }) => [label, ...sorts]);
    const kept = ['Entity', 'Revision', 'Retired', 'Loaded', 'Guard', ...recordLabels];
    expect(named('node').filter((name) => ![...labels, ...kept].some((label) => label === name))).toEqual([]);
    const types = [...recordEdges, ...derivedEdges].map(({ type }) => type);
    expect(named('relationship').filter((name) => !types.some((type) => type === name))).toEqual([]);
  });

  it('has a rule, and only one, on each line that begins one', () => {
    expect(sheet.match(/^(node|relationship)\./gm)).toHaveLength(rules.length);
    expect(sheet.match(/\{\s/g)?.length).toBe(sheet.match(/\s\}|^\}/gm)?.length);
  });
});

describe.skipIf(engineMissing)('the queries of the guide to Neo4j Browser', () => {
  const held = loadedGraph('halvard-strait', 'ukraine-talks');
  let driver: Driver;
  let embedded: Graph;
  beforeAll(async () => {
    const { uri, user, password } = neo4jAddress();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    embedded = await openEmbedded({ path: null, shuffleUnordered: true });
    await embedded.prepare();
    // The same moment in both histories, so that they can be compared.
    const [last] = await held.graph.read((reader) => reader.read(lastChange));
    await load(embedded, held.dossiers, { now: () => Date.parse(String(last!['at'])) });
  });
  afterAll(async () => {
    await driver?.close();
    await embedded?.close();
  });

  it('are a dozen tables, pictures, and the search phrases of Bloom', () => {
    expect(ofKind('').length).toBeGreaterThanOrEqual(12);
    expect(ofKind('picture').length).toBeGreaterThanOrEqual(5);
    expect(ofKind('phrase').length).toBeGreaterThanOrEqual(4);
    expect(ofKind('', 'picture', 'phrase')).toHaveLength(queries.length);
  });

  it.each(ofKind(''))('give the same rows on both engines, and some: $text', async ({ text }) => {
    const [onServer, inProcess] = await Promise.all(
      [held.graph, embedded].map((graph) => graph.read((reader) => reader.read(text))),
    );
    expect(onServer!.length).toBeGreaterThan(0);
    expect(inProcess).toEqual(onServer);
  });

  it.each(ofKind('picture', 'phrase'))('draw something, without a warning: $text', async ({ text }) => {
    const { records, summary } = await driver.executeQuery(text, subjects, { database: 'neo4j' });
    expect(records.length).toBeGreaterThan(0);
    const warned = summary.gqlStatusObjects.filter(({ severity }) => severity === 'WARNING');
    expect(warned.map(({ statusDescription }) => statusDescription)).toEqual([]);
  });

  it('draw of the first picture only edges whose claims are there and say as much', async () => {
    const statement = `
MATCH (a:Entity)-[r]->(b:Entity) WHERE type(r) IN ['DEMANDS', 'REPORTED_BY'] AND r.derived = true
UNWIND r.claimIds AS claimId
MATCH (c:Claim) WHERE c.id = claimId
WITH a, r, b, count(c) AS claims, count(DISTINCT c.document) AS documents, count(DISTINCT c.origin) AS origins,
  max(CASE WHEN c.disputed THEN 1 ELSE 0 END) AS disputed, max(CASE WHEN c.firstHand THEN 1 ELSE 0 END) AS firstHand,
  max(CASE WHEN c.onRecord THEN 1 ELSE 0 END) AS onRecord
RETURN a.id AS start, type(r) AS type, b.id AS target,
  [r.claims, r.documents, r.origins, r.disputed, r.firstHand, r.onRecord] AS drawn,
  [claims, documents, origins, disputed = 1, firstHand = 1, onRecord = 1] AS said`;
    const edges = await held.graph.read((reader) => reader.read(statement));
    expect(edges.length).toBeGreaterThan(200);
    for (const { start, type, target, drawn, said } of edges)
      expect(drawn, `${start} ${type} ${target}`).toEqual(said);
  });
});
