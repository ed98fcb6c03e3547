// Things for tests in few words. What a link names and nobody declares is made with plain properties, claims
// excepted: a link to a claim that is not there is a test's business.
import { type Claim, viewClaim } from '../../src/model/claim.ts';
import { type Derivation, derive } from '../../src/model/derive.ts';
import type { CodedEdge, Properties, Scalar, Thing } from '../../src/model/thing.ts';
import type { Modality, Rank, Role, Stance, Standing, Verdict } from '../../src/model/vocabulary/index.ts';
import { type World, worldOf } from '../../src/model/world.ts';

interface HopSpec {
  readonly source: string;
  readonly onRecord?: boolean;
  readonly cue?: string;
}

interface ClaimSpec {
  readonly stance?: Stance;
  readonly modality?: Modality;
  readonly rank?: Rank;
  readonly negated?: boolean;
  readonly holder?: string;
  readonly about?: string;
  /** From the voice outwards; on record unless it says otherwise. */
  readonly chain?: readonly (string | HopSpec)[];
  readonly document?: string;
  readonly held?: string;
  readonly said?: string;
  readonly asserts?: Partial<Record<Role, string | readonly string[]>>;
  readonly if?: string | readonly string[];
  readonly unless?: string | readonly string[];
  readonly restates?: string;
  readonly contradicts?: string | readonly string[];
  readonly supersedes?: string | readonly string[];
}

/** A claim `claim:<id>` in `document:d`, STATES unless it says otherwise. Its links may leave out "claim:". */
export function claim(id: string, spec: ClaimSpec): Thing {
  const document = spec.document ?? 'document:d';
  const hop = (one: string | HopSpec): HopSpec => (typeof one === 'string' ? { source: one } : one);
  return {
    id: `claim:${id}`,
    labels: ['Entity', 'Claim'],
    properties: stated({
      dossier: 'test',
      document,
      name: id,
      position: 0,
      stance: spec.stance ?? 'STATES',
      modality: spec.modality ?? 'ACTUAL',
      part: 'BODY',
      rank: spec.rank ?? 'NORMAL',
      negated: spec.negated ?? false,
      held: spec.held,
      said: spec.said,
    }),
    edges: [
      ...edges('HELD_BY', spec.holder),
      ...edges('ABOUT', spec.about && claimId(spec.about)),
      ...(spec.chain ?? []).map(hop).map(({ source, cue, onRecord = true }, i) => ({
        type: 'REPORTED_BY',
        to: source,
        properties: stated({ hop: i, cue, onRecord, inherited: false }),
      })),
      { type: 'EVIDENCED_BY', to: document, properties: { exact: id, occurrence: 1, order: 0 } },
      ...Object.entries(spec.asserts ?? {}).flatMap(([role, to]) => edges('ASSERTS', to, { role })),
      ...edges('IF', spec.if),
      ...edges('UNLESS', spec.unless),
      ...edges('RESTATES', spec.restates && claimId(spec.restates), {
        drift: ['SAME'],
        driftFrom: [''],
        driftTo: [''],
      }),
      ...edges('CONTRADICTS', list(spec.contradicts).map(claimId)),
      ...edges('SUPERSEDES', list(spec.supersedes).map(claimId)),
    ],
  };
}

interface TieSpec {
  readonly to: string;
  readonly from?: string;
  readonly until?: string;
}

/** An actor; `represents` takes ids, or ties with the partial dates between which they hold. */
export function actor(id: string, represents: readonly (string | TieSpec)[] = []): Thing {
  return {
    id,
    labels: ['Entity', 'Actor', 'State'],
    properties: { name: nameOf(id) },
    edges: represents.map((tie) => {
      const { to, from, until } = typeof tie === 'string' ? { to: tie } : (tie as TieSpec);
      return { type: 'REPRESENTS', to, properties: stated({ from, to: until }) };
    }),
  };
}

interface SourceSpec {
  readonly named?: boolean;
  readonly standing?: Standing;
  readonly voices?: number;
  readonly side?: string | readonly string[];
}

export type Sort = 'Outlet' | 'Person' | 'Anonymous' | 'Paper';

/** A source of a sort; `side` is SPEAKS_FROM. */
export function source(id: string, sort: Sort, { side, named, standing, voices }: SourceSpec = {}): Thing {
  return {
    id,
    labels: ['Entity', 'Source', sort],
    properties: stated({ name: nameOf(id), named: named ?? sort !== 'Anonymous', standing, voices }),
    edges: edges('SPEAKS_FROM', side),
  };
}

export function document(
  id: string,
  spec: { readonly published?: string; readonly bounds?: string; readonly publisher?: string } = {},
): Thing {
  return {
    id,
    labels: ['Entity', 'Document'],
    properties: stated({
      dossier: 'test',
      name: nameOf(id),
      title: nameOf(id),
      published: spec.published,
      bounds: spec.bounds,
    }),
    edges: edges('PUBLISHED_BY', spec.publisher),
  };
}

export function demand(id: string, askedOf: string | readonly string[] = []): Thing {
  return {
    id,
    labels: ['Entity', 'Demand'],
    properties: { name: nameOf(id) },
    edges: edges('ASKED_OF', askedOf),
  };
}

export function judgement(one: string, other: string, verdict: Verdict): Thing {
  const [a, b] = [one, other].sort() as [string, string];
  return {
    id: `judgement:${a}~${b}`,
    labels: ['Judgement'],
    properties: { a, b, verdict, by: 'test', reason: 'test' },
    edges: [a, b].map((to) => ({ type: 'JUDGES', to, properties: {} })),
  };
}

/** The things given and, plain, those that they name: actors are states, sources are outlets. */
export function closed(...things: readonly Thing[]): Thing[] {
  const known = new Set(things.map(({ id }) => id));
  const named = new Set(things.flatMap((thing) => thing.edges.map(({ to }) => to)));
  return [...things, ...[...named].filter((id) => !known.has(id)).flatMap((id) => plain(id) ?? [])];
}

export function world(...things: readonly Thing[]): World {
  return worldOf(closed(...things));
}

/** All that is derived of the things given. */
export function derived(...things: readonly Thing[]): Derivation {
  return derive(world(...things));
}

/** A claim of a World as questions see it, by the id that the test gave. */
export function view(of: World, id: string): Claim {
  return viewClaim(of, of.claims.get(claimId(id))!);
}

/** The ids of claims without "claim:", sorted. */
export function bare(claims: Iterable<string | { readonly id: string }>): string[] {
  return [...claims].map((one) => (typeof one === 'string' ? one : one.id).replace('claim:', '')).sort();
}

/** The derived edges as `from TYPE to`, without the prefixes of their ids. */
export function drawn({ edges: drawnEdges }: Derivation, ...types: readonly string[]): string[] {
  const short = (id: string) => id.slice(id.indexOf(':') + 1);
  return drawnEdges
    .filter(({ type }) => types.length === 0 || types.includes(type))
    .map(({ type, from, to }) => `${short(from)} ${type} ${short(to)}`);
}

function plain(id: string): Thing | null {
  const properties = { name: nameOf(id) };
  const entity = (...labels: string[]): Thing => ({
    id,
    labels: ['Entity', ...labels],
    properties,
    edges: [],
  });
  switch (id.split(':')[0]) {
    case 'actor':
      return actor(id);
    case 'source':
      return source(id, 'Outlet');
    case 'document':
      return document(id);
    case 'demand':
      return entity('Demand');
    case 'issue':
      return entity('Issue');
    case 'venue':
      return entity('Venue');
    case 'talks':
      return entity('Talks');
    default:
      return null;
  }
}

function nameOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

function claimId(id: string): string {
  return id.includes(':') ? id : `claim:${id}`;
}

function edges(
  type: string,
  to: string | readonly string[] | undefined,
  properties: Properties = {},
): CodedEdge[] {
  return list(to).map((one) => ({ type, to: one, properties }));
}

function list(one: string | readonly string[] | undefined): readonly string[] {
  return one === undefined ? [] : typeof one === 'string' ? [one] : one;
}

function stated(properties: Readonly<Record<string, Scalar | undefined>>): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined),
  ) as Properties;
}
