// What shifts and figures are computed from, in few words: claims of actors a (low end), b (high end) and c on the
// demands d1 to d4, the levels of the issue's scale, and d9, which is on none.
import type { Claim } from '../../src/model/claim.ts';
import { viewClaim } from '../../src/model/claim.ts';
import type { Quantity } from '../../src/model/coded.ts';
import { type Counted, rollUp } from '../../src/model/roll-up.ts';
import type { ScaleTies } from '../../src/model/scale-ties.ts';
import type { Thing } from '../../src/model/thing.ts';
import { claim, world } from './build.ts';

type Spec = Parameters<typeof claim>[1];
export type Numbers = readonly [low: number | null, high: number | null, unit?: string, measure?: string];

/** `id`, what it says, and its number. */
export function line(id: string, spec: Spec, number?: Numbers): Thing {
  const thing = claim(id, { stance: 'DEMANDS', holder: 'actor:a', about: 'demand:d1', ...spec });
  if (!number) return thing;
  const [low, high, unit = 't', measure = 'catch'] = number;
  const quantity = {
    quantityMeasure: measure,
    quantityUnit: unit,
    quantityApproximate: false,
    ...(low === null ? {} : { quantityLow: low }),
    ...(high === null ? {} : { quantityHigh: high }),
  };
  return { ...thing, properties: { ...thing.properties, ...quantity } };
}

/** The claims as they count for their holders as coded, and those that nobody holds. */
export function told(...things: readonly Thing[]): { counted: Counted[]; unheld: Claim[] } {
  const of = world(...things);
  const claims = [...of.claims.values()].map((one) => viewClaim(of, one));
  return { counted: rollUp(claims, null), unheld: claims.filter(({ holder }) => holder === null) };
}

const issue = { id: 'issue:i', name: 'Issue', kind: 'Issue', canonical: 'issue:i' };
const demands = ['d1', 'd2', 'd3', 'd4', 'd9'].map((name) => `demand:${name}`);

/** The scale d1 (ideal of a) to d4 (ideal of b); d3 includes d4; `quantities` of demands themselves. */
export function scaleTies(quantities: Readonly<Record<string, Quantity>> = {}): ScaleTies {
  const d4 = { id: 'demand:d4', name: 'd4', kind: 'Demand', canonical: 'demand:d4' };
  return {
    ties: { represented: () => [] },
    ends: new Map([[issue.id, { LOW: new Set(['actor:a']), HIGH: new Set(['actor:b']) }]]),
    parts: new Map([['demand:d3', [d4]]]),
    issuesOf: new Map(demands.map((id) => [id, [issue]])),
    levels: new Map(demands.slice(0, 4).map((id, i) => [id, [{ issue, index: i + 1, of: 4 }]])),
    quantities: new Map(Object.entries(quantities)),
  };
}

export const onIssue = issue.id;
