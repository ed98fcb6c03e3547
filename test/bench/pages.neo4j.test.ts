// Pages do not grow: a page of 20 claims reads the same number of rows whether the graph holds 1,000 claims or
// 20,000. Counted in db hits, which Neo4j's PROFILE gives and which no other load on the machine changes.
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph, Parameters, Reader } from '../../src/graph/graph.ts';
import { toServer } from '../../src/graph/neo4j/values.ts';
import { type ClaimFilter, pageClaims } from '../../src/queries/look-ups/claims.ts';
import type { PageRequest } from '../../src/queries/shared/page.ts';
import { engineMissing, neo4jAddress, openTestGraph } from '../graph/engine.ts';
import { dropEntities, writeGenerated } from './generated-graph.ts';

interface Asked {
  readonly statement: string;
  readonly parameters: Parameters;
}

const any: ClaimFilter = {};
const filters = {
  unfiltered: any,
  'by holder': { ...any, holder: 'actor:state-0' },
  'by demand': { ...any, about: 'demand:demand-0' },
} as const;
const first: PageRequest = { size: 20, direction: 'FORWARD', from: null };

describe.skipIf(engineMissing)('a page of 20 claims', () => {
  const hits = new Map<string, Map<number, number>>();
  let graph: Graph;
  let driver: Driver;

  beforeAll(async () => {
    const { uri, user, password } = neo4jAddress();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    for (const claims of [1_000, 20_000]) {
      graph = await openTestGraph();
      await graph.prepare();
      await writeGenerated(graph, claims);
      // Plans follow the statistics of what is there, as they do a while after a load.
      await driver.executeQuery('CALL db.prepareForReplanning(60)', {}, { database: 'neo4j' });
      for (const [name, filter] of Object.entries(filters)) {
        const keep = async (what: string, request: PageRequest) => {
          const label = `${name}, ${what}`;
          const { ids, keys, dbHits } = await readPage(filter, request);
          expect(ids, label).toHaveLength(20);
          hits.set(label, (hits.get(label) ?? new Map()).set(claims, dbHits));
          return keys;
        };
        const keys = await keep('first page', first);
        const after = await keep('the page after it', { ...first, from: keys.at(-1)! });
        await keep('back from there', { ...first, direction: 'BACKWARD', from: after.at(-1)! });
        await keep('last page', { ...first, direction: 'BACKWARD' });
      }
      await dropEntities(graph);
      await graph.close();
    }
  }, 60_000);
  afterAll(async () => {
    await graph?.close();
    await driver?.close();
  });

  it.each(
    Object.keys(filters).flatMap((name) =>
      ['first page', 'the page after it', 'back from there', 'last page'].map((what) => `${name}, ${what}`),
    ),
  )('reads as much of 20,000 claims as of 1,000: %s', (label) => {
    const counted = hits.get(label)!;
    expect(counted.get(20_000)).toBe(counted.get(1_000));
  });

  /** A page as the product reads it, and the db hits of the statements that it ran. */
  async function readPage(filter: ClaimFilter, request: PageRequest) {
    const asked: Asked[] = [];
    const page = await graph.read((reader) => pageClaims(noting(reader, asked), filter, request));
    let dbHits = 0;
    for (const one of asked) dbHits += await profile(one);
    return { ...page, dbHits };
  }

  async function profile({ statement, parameters }: Asked): Promise<number> {
    const profiled = `CYPHER 5 PROFILE ${statement}`;
    const { summary } = await driver.executeQuery(profiled, toServer(parameters), { database: 'neo4j' });
    if (!summary.profile) throw new Error('expected a profile, got none');
    return hitsOf(summary.profile);
  }
});

function noting(reader: Reader, asked: Asked[]): Reader {
  return {
    searchText: reader.searchText,
    read: (statement, parameters = {}) => {
      asked.push({ statement, parameters });
      return reader.read(statement, parameters);
    },
  };
}

function hitsOf(plan: ProfiledPlan): number {
  return Number(plan.dbHits) + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);
}
