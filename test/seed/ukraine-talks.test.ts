// The five articles: complete, in phrases only, and word for word what the texts say where they are at hand.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../src/ingest/dossier/check.ts';
import { derive } from '../../src/model/derive.ts';
import { worldOf } from '../../src/model/world.ts';

const folder = fileURLToPath(new URL('../../seed/ukraine-talks', import.meta.url));
// The articles are not ours and stay outside the repository, beside it where they are at hand.
const texts = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));

describe('the dossier of the five articles', () => {
  it('is without fault and holds more than 120 claims of five documents', async () => {
    const { things } = await checkDossier(folder);
    const { claims } = derive(worldOf(things.map(({ thing }) => thing)));
    expect(claims.size).toBeGreaterThan(120);
    expect(new Set([...claims.values()].map(({ document }) => document.id)).size).toBe(5);
    for (const claim of claims.values()) expect(claim.paraphrase, claim.id).not.toBeNull();
  });

  it('carries no text of an article', async () => {
    const { things } = await checkDossier(folder);
    expect(
      things.filter(({ thing }) => 'text' in thing.properties && thing.labels.includes('Document')),
    ).toEqual([]);
  });

  it.skipIf(!existsSync(texts))('quotes every phrase as it stands in the text', async () => {
    const { unverified, things } = await checkDossier(folder, { texts });
    expect(unverified).toEqual([]);
    const quotes = things.flatMap(({ thing }) => thing.edges.filter(({ type }) => type === 'EVIDENCED_BY'));
    expect(quotes.length).toBeGreaterThan(200);
    for (const { properties } of quotes) expect(properties['start']).toBeTypeOf('number');
  });
});
