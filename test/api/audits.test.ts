// GraphQL over HTTP, as graphql-http's server audits have it (https://graphql.github.io/graphql-over-http):
// no error; every notice and warning that remains is pinned with its reason.
import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { engineMissing } from '../graph/engine.ts';
import { servedGraph } from './served-graph.ts';

const siteGuard = 'a GET without the headers of a program is refused: a page of another site could send it';
const refusedIs400 = 'what is refused before execution is 400 for every client (API.md, Errors)';
const pinned: Readonly<Record<string, { readonly status: 'notice' | 'warn'; readonly because: string }>> = {
  '5A70': { status: 'notice', because: siteGuard },
  D6D5: { status: 'notice', because: siteGuard },
  '6A70': { status: 'notice', because: siteGuard },
  '572B': { status: 'warn', because: refusedIs400 },
  FDE2: { status: 'warn', because: refusedIs400 },
  '7B9B': { status: 'warn', because: refusedIs400 },
};

describe.skipIf(engineMissing)('the 61 audits of GraphQL over HTTP', () => {
  const served = servedGraph('halvard-strait');
  const audits = serverAudits({ url: () => `${served.server.url}/graphql` });

  it('are all there', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id $name', async ({ id, fn }) => {
    const result = await fn();
    const { status, because } = pinned[id] ?? { status: 'ok', because: '' };
    expect(result.status, because || JSON.stringify(result)).toBe(status);
  });
});
