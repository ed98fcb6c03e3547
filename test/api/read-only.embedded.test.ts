// A server on a graph that it can only read answers, and changes nothing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startServer } from '../../src/api/server.ts';
import { openEmbedded } from '../../src/graph/embedded/open.ts';
import { addToken } from '../../src/ingest/tokens/tokens.ts';
import { ask } from './ask.ts';

it('a server on a graph that it can only read answers, and refuses changes with a good token', async () => {
  const data = mkdtempSync(join(tmpdir(), 'parley-read-only-'));
  const path = join(data, 'graph.grafeo');
  try {
    const writer = await openEmbedded({ path });
    await writer.prepare();
    const token = await addToken(writer, 'Ada');
    await writer.close();
    const graph = await openEmbedded({ path, readOnly: true });
    const server = await startServer({ graph, host: '127.0.0.1', port: 0 });
    const grade = 'mutation { gradeClaim(id: "claim:a/b", credibility: 1, idempotencyKey: "k") { id } }';
    const { status, errors } = await ask(server, grade, {}, token);
    expect([status, errors[0]?.extensions['code']]).toEqual([200, 'FORBIDDEN']);
    expect((await ask(server, '{ dossiers { id } }')).errors).toEqual([]);
    await server.close();
    await graph.close();
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
});
