// Two servers, each with a connection of its own to one Neo4j, as behind a load balancer.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openNeo4j } from '../../src/graph/neo4j/open.ts';
import { addToken } from '../../src/ingest/tokens/tokens.ts';
import { engineMissing, neo4jAddress } from '../graph/engine.ts';
import { ask } from './ask.ts';
import { servedGraph } from './served-graph.ts';

const cap = 'claim:nordwire-0411/cap';

describe.skipIf(engineMissing)('two servers on one graph', () => {
  const served = servedGraph('halvard-strait');
  let graph: Graph;
  let second: RunningServer;
  let token: string;
  beforeAll(async () => {
    graph = await openNeo4j(neo4jAddress());
    second = await startServer({ graph, host: '127.0.0.1', port: 0 });
    token = await addToken(served.graph, 'Ada');
  });
  afterAll(async () => {
    await second?.close();
    await graph?.close();
  });

  const grade = (credibility: number, key: string) =>
    `mutation { gradeClaim(id: "${cap}", credibility: ${credibility}, idempotencyKey: "${key}") { version by } }`;
  const both = (queries: readonly string[]) =>
    Promise.all(queries.map((query, i) => ask(i % 2 ? served.server : second, query, {}, token)));

  it('make a change once that is sent to both at once, and give one answer', async () => {
    const answers = await both(Array(20).fill(grade(3, 'same')));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ status: 200, data: { gradeClaim: { version: 2, by: 'Ada' } }, errors: [] })]),
    );
  });

  it('let one of two changes have a key, and refuse the other', async () => {
    const answers = await both([grade(4, 'other'), grade(5, 'other')]);
    const codes = answers.map(({ errors }) => errors[0]?.extensions['kind'] ?? 'DONE').sort();
    expect(codes).toEqual(['DONE', 'IDEMPOTENCY_KEY']);
  });
});
