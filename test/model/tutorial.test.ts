// The golden cases: what the rules say of the tutorial dossier against what was worked out by hand.
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDossier } from '../../src/ingest/dossier/check.ts';
import { type Derivation, derive } from '../../src/model/derive.ts';
import { worldOf } from '../../src/model/world.ts';
import { expectedRows } from './expected.ts';

const seed = new URL('../../seed/halvard-strait/', import.meta.url);
const expected = (heading: string) => expectedRows(new URL('EXPECTED.md', seed), heading);
let derived: Derivation;

beforeAll(async () => {
  const dossier = await checkDossier(fileURLToPath(seed));
  derived = derive(worldOf(dossier.things.map(({ thing }) => thing)));
});

describe('the tutorial dossier', () => {
  it('gives every claim the origin and the marks worked out by hand', () => {
    const found = [...derived.claims.values()].map((claim) => ({
      claim: claim.id.slice('claim:'.length),
      origin: claim.origin?.id ?? '-',
      rule: String(claim.originRule),
      firstHand: String(claim.firstHand),
      onRecord: String(claim.onRecord),
      conditional: String(claim.conditional),
      disputed: String(claim.disputed),
    }));
    expect(byKey(found)).toEqual(byKey(expected('Claims')));
  });

  it('draws the derived edges worked out by hand, with their support', () => {
    const found = derived.edges.map(({ type, from, to, support }) => ({
      from,
      type,
      to,
      claims: String(support.claims.length),
      documents: String(support.documents.length),
      outlets: String(support.outlets.length),
      origins: String(support.origins.length),
      firstHand: String(support.firstHand),
      onRecord: String(support.onRecord),
      modality: String(support.modality),
      conditional: String(support.conditional),
      disputed: String(support.disputed),
    }));
    expect(byKey(found)).toEqual(byKey(expected('Derived edges')));
  });

  it('gives talks the status worked out by hand', () => {
    const found = [...derived.talks].map(([talks, status]) => ({ talks, status }));
    expect(byKey(found)).toEqual(
      byKey(expected('Talks status').map(({ talks, status }) => ({ talks, status }))),
    );
  });
});

function byKey(rows: readonly object[]): Record<string, unknown> {
  return Object.fromEntries(
    rows
      .map((row) => [Object.values(row).slice(0, 3).join(' '), row] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
