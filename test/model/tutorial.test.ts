// The golden cases: what the rules say of the tutorial dossier against what was worked out by hand.
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDossier } from '../../src/ingest/dossier/check.ts';
import type { Claim } from '../../src/model/claim.ts';
import { type Derivation, derive } from '../../src/model/derive.ts';
import { isFromParty, partiesTo } from '../../src/model/disputed.ts';
import { impliedDemands, standingPositions } from '../../src/model/positions.ts';
import { type World, worldOf } from '../../src/model/world.ts';
import { expectedRows } from './expected.ts';

const seed = new URL('../../seed/halvard-strait/', import.meta.url);
const expected = (heading: string) => expectedRows(new URL('EXPECTED.md', seed), heading);
let world: World;
let derived: Derivation;
const all = () => [...derived.claims.values()];

beforeAll(async () => {
  const dossier = await checkDossier(fileURLToPath(seed));
  world = worldOf(dossier.things.map(({ thing }) => thing));
  derived = derive(world);
});

describe('the tutorial dossier', () => {
  it('gives every claim the origin and the marks worked out by hand', () => {
    const found = [...derived.claims.values()].map((claim) => ({
      claim: bare(claim.id),
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

  it('leaves out of the derived edges the claims worked out by hand, for the reasons worked out by hand', () => {
    expect(byKey(all().flatMap(leftOut))).toEqual(byKey(expected('Left out of derived edges')));
  });

  it('finds the disputes worked out by hand, pair by pair, and why each counts', () => {
    const found = all().flatMap((claim) =>
      claim.disputedBy.map(({ id }) => ({
        claim: bare(claim.id),
        'disputed by': bare(id),
        because: reasons(claim, derived.claims.get(id)!),
      })),
    );
    expect(byKey(found)).toEqual(byKey(expected('Disputes')));
  });

  it('finds the conditions worked out by hand, and which count as demanded', () => {
    const found = all().flatMap((claim) =>
      claim.conditions.map(({ type, to }) => ({
        claim: bare(claim.id),
        holder: claim.holder!.id,
        stance: claim.stance,
        demand: claim.about!.id,
        kind: type,
        condition: to.id,
        'counts as demanded': String(impliedDemands(claim).some(({ id }) => id === to.id)),
      })),
    );
    expect(byKey(found)).toEqual(byKey(expected('Conditions')));
  });

  it('reads the drift worked out by hand', () => {
    const found = all().flatMap(({ id, restates }) =>
      restates
        ? {
            claim: bare(id),
            restates: bare(restates.claim),
            kinds: restates.drift.map(({ kind }) => kind).join(', '),
          }
        : [],
    );
    expect(byKey(found)).toEqual(byKey(expected('Drift')));
  });
});

/** Why a claim that could draw an edge draws none, and which claim keeps it from it. */
function leftOut(claim: Claim): { claim: string; reason: string; by: string }[] {
  if (derived.edges.some(({ support }) => support.claims.some(({ id }) => id === claim.id))) return [];
  const row = (reason: string, by: string) => [{ claim: bare(claim.id), reason, by }];
  if (claim.rank === 'DEPRECATED') return row('DEPRECATED', '-');
  const [superseding] = claim.supersededBy;
  if (superseding) return row('SUPERSEDED', bare(superseding.id));
  const preferred = all().find(
    (one) =>
      one.rank === 'PREFERRED' &&
      one.about?.id === claim.about?.id &&
      one.asserts.some(({ role }) => claim.asserts.some((asserted) => asserted.role === role)),
  );
  if (preferred) return row('NOT_PREFERRED', bare(preferred.id));
  const standsWithout = (other: Claim) =>
    standingPositions(all().filter((one) => one !== other)).some(
      (position) => position.claim.id === claim.id,
    );
  const overtaking = all().find((other) => other !== claim && standsWithout(other));
  return overtaking ? row('OVERTAKEN', bare(overtaking.id)) : [];
}

function reasons(claim: Claim, opponent: Claim): string {
  const coded = (one: Claim) => world.claims.get(one.id)!;
  const party = isFromParty(world, coded(opponent), partiesTo(world, coded(claim)));
  const origin = opponent.origin !== null && opponent.origin.canonical !== claim.origin?.canonical;
  return [...(party ? ['party'] : []), ...(origin ? ['origin'] : [])].join(', ');
}

function bare(id: string): string {
  return id.slice('claim:'.length);
}

function byKey(rows: readonly object[]): Record<string, unknown> {
  return Object.fromEntries(
    rows
      .map((row) => [Object.values(row).slice(0, 3).join(' '), row] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
