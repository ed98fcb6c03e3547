// Random but valid dossiers: things that a load could have made, closed (no link leads nowhere), with every
// kind of source, demands, talks, documents, chains, retellings without circles, contradictions, denials and
// judgements, dates partial and missing. For laws that must hold whatever is coded.
import fc from 'fast-check';
import { clustersOf } from '../../src/model/identity.ts';
import type { CodedEdge, Properties, Scalar, Thing } from '../../src/model/thing.ts';
import {
  isPosition,
  isSilence,
  modalities,
  ranks,
  type Stance,
  stanceTerms,
  standings,
  verdicts,
} from '../../src/model/vocabulary/index.ts';

export interface ThingsOptions {
  /** The dossier's key, part of the ids of its documents and claims. Entities are shared by all dossiers. */
  readonly dossier?: string;
  /** How many claims at the most. */
  readonly claims?: number;
  /** How many judgements at the most; 0 for none. */
  readonly judgements?: number;
}

/** Things in a random order, closed, valid by the rules of a dossier. Claims come with their documents. */
export function thingsArbitrary({
  dossier = 'random',
  claims = 16,
  judgements = 4,
}: ThingsOptions = {}): fc.Arbitrary<Thing[]> {
  return fc
    .record({
      ties: fc.array(tie, { maxLength: 5 }),
      sides: fc.array(fc.tuple(pick, pick), { maxLength: 4 }),
      asked: fc.array(fc.tuple(pick, pick), { maxLength: 4 }),
      standings: fc.array(fc.option(fc.constantFrom(...standings.map(({ name }) => name))), {
        minLength: anonymous.length,
        maxLength: anonymous.length,
      }),
      documents: fc.array(documentSpec, { minLength: 1, maxLength: 5 }),
      claims: fc.array(claimSpec, { maxLength: claims }),
      judgements: fc.array(judgementSpec, { maxLength: judgements }),
    })
    .map((spec) => {
      const documents = spec.documents.map((one, i) => documentThing(dossier, one, i));
      const things = [
        {
          id: `dossier:${dossier}`,
          labels: ['Dossier'],
          properties: { name: dossier, key: dossier },
          edges: [],
        },
        ...entities(spec),
        ...documents,
        ...claimThings(dossier, spec.claims, documents),
      ];
      return [...things, ...judgementThings(spec.judgements)];
    })
    .chain((things) => fc.shuffledSubarray(things, { minLength: things.length, maxLength: things.length }));
}

const ids = (prefix: string, ...names: string[]) => names.map((name) => `${prefix}:${name}`);
const actors = ids('actor', 'envoy', 'halvard', 'minister', 'ministry', 'norrland', 'sund');
const demands = ids('demand', 'cap', 'floor', 'observers', 'open-bay');
const issues = ids('issue', 'bay', 'landings');
const talks = ids('talks', 'call', 'ise', 'lantern');
const venues = ids('venue', 'lantern-house', 'port');
const outlets = ids('source', 'gazette', 'nordwire', 'times');
const unnamed = ids('source', 'local-media');
const people = ids('source', 'lund', 'per-lund');
const papers = ids('source', 'list', 'sheet');
const anonymous = ids('source', 'aide', 'clerk', 'experts');
const sources = [...outlets, ...unnamed, ...people, ...papers, ...anonymous];
const voices = [...sources, ...actors];

/** A place in a list that is only known later: taken modulo its length. */
const pick = fc.nat({ max: 59 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 2 });

/** Dates of few days, so that they meet, precede and straddle one another; some partial, open or vague. */
const date = fc.constantFrom(
  '2031-02-10',
  '2031-02',
  '2031-02-10/2031-03-05',
  '2031-03-05',
  '2031-03',
  '2031-03~',
  '2031',
  '2031-04-01',
  '../2031-03-01',
  '2031-03-01/..',
);
const maybeDate = maybe(date);

const tie = fc.record({ from: pick, to: pick, since: maybeDate, until: maybeDate });
const documentSpec = fc.record({
  published: maybeDate,
  bounds: maybeDate,
  publisher: maybe(pick),
  retells: maybe(pick),
});
const claimSpec = fc.record({
  document: pick,
  stance: fc.constantFrom(...stanceTerms.map(({ name }) => name)),
  modality: fc.constantFrom(...modalities.map(({ name }) => name)),
  rank: fc.oneof(
    { weight: 4, arbitrary: fc.constant('NORMAL') },
    fc.constantFrom(...ranks.map(({ name }) => name)),
  ),
  holder: maybe(pick),
  about: pick,
  towards: fc.constantFrom('demand', 'talks', 'claim', 'issue', 'actor', 'nothing'),
  negated: fc.boolean(),
  chain: fc.array(fc.record({ source: pick, onRecord: fc.boolean() }), { maxLength: 3 }),
  held: maybeDate,
  said: maybeDate,
  asserts: fc.array(
    fc.record({
      role: fc.constantFrom('SUBJECT', 'VENUE', 'PARTICIPANT', 'MEDIATOR', 'HOST', 'INCLUDES'),
      to: pick,
    }),
    { maxLength: 3 },
  ),
  condition: maybe(fc.record({ type: fc.constantFrom('IF', 'UNLESS'), to: pick })),
  restates: maybe(pick),
  contradicts: maybe(pick),
  supersedes: fc.option(pick, { freq: 4 }),
});
const judgementSpec = fc.record({
  among: fc.constantFrom(actors, demands, talks, sources),
  a: pick,
  b: pick,
  verdict: fc.constantFrom(...verdicts.map(({ name }) => name)),
});

type ClaimSpec = typeof claimSpec extends fc.Arbitrary<infer T> ? T : never;
type DocumentSpec = typeof documentSpec extends fc.Arbitrary<infer T> ? T : never;
type JudgementSpec = typeof judgementSpec extends fc.Arbitrary<infer T> ? T : never;
type TieSpec = typeof tie extends fc.Arbitrary<infer T> ? T : never;

function entities(spec: {
  readonly ties: readonly TieSpec[];
  readonly sides: readonly (readonly [number, number])[];
  readonly asked: readonly (readonly [number, number])[];
  readonly standings: readonly (string | null)[];
}): Thing[] {
  const entity = (id: string, labels: string[], properties: Loose, edges: CodedEdge[] = []): Thing => ({
    id,
    labels: ['Entity', ...labels],
    properties: stated({ name: id.slice(id.indexOf(':') + 1), ...properties }),
    edges,
  });
  // Upwards in the order of the list only: representation has no circles.
  const represents = new Map<string, CodedEdge[]>();
  for (const { from, to, since, until } of spec.ties) {
    const [a, b] = [from % actors.length, to % actors.length].sort((x, y) => x - y) as [number, number];
    const list = represents.get(actors[a]!) ?? [];
    if (a === b || list.some((edge) => edge.to === actors[b])) continue;
    const edge = { type: 'REPRESENTS', to: actors[b]!, properties: stated({ from: since, to: until }) };
    represents.set(actors[a]!, [...list, edge]);
  }
  const sides = pairs(spec.sides, [...anonymous, ...papers], actors);
  const asked = pairs(spec.asked, demands, actors);
  const source = (id: string, sort: string, properties: Loose): Thing =>
    entity(id, ['Source', sort], properties, edgesTo('SPEAKS_FROM', sides.get(id)));
  return [
    ...actors.map((id) => entity(id, ['Actor', 'State'], {}, represents.get(id))),
    ...demands.map((id) => entity(id, ['Demand'], { text: id }, edgesTo('ASKED_OF', asked.get(id)))),
    ...issues.map((id) => entity(id, ['Issue'], {})),
    ...talks.map((id) => entity(id, ['Talks'], {})),
    ...venues.map((id) => entity(id, ['Venue'], {})),
    ...outlets.map((id) => source(id, 'Outlet', { named: true })),
    ...unnamed.map((id) => source(id, 'Outlet', { named: false })),
    source(people[0]!, 'Person', { named: true }),
    source(people[1]!, 'Person', { named: true, standing: 'OBSERVER' }),
    ...papers.map((id) => source(id, 'Paper', { named: true })),
    ...anonymous.map((id, i) =>
      source(id, 'Anonymous', { named: false, standing: spec.standings[i] ?? null }),
    ),
  ];
}

function documentThing(dossier: string, spec: DocumentSpec, i: number): Thing {
  const id = `document:${dossier}-${i}`;
  const printers = [...outlets, ...unnamed];
  return {
    id,
    labels: ['Entity', 'Document'],
    properties: stated({
      dossier,
      name: `Article ${i}`,
      title: `Article ${i}`,
      published: spec.published,
      bounds: spec.bounds,
    }),
    edges: [
      ...edgesTo('PUBLISHED_BY', spec.publisher === null ? [] : [at(printers, spec.publisher)]),
      ...edgesTo('RETELLS', spec.retells === null ? [] : [at(outlets, spec.retells)]),
    ],
  };
}

function claimThings(dossier: string, specs: readonly ClaimSpec[], documents: readonly Thing[]): Thing[] {
  const positions = new Map<string, number>();
  const made: Thing[] = [];
  for (const [i, spec] of specs.entries()) {
    const document = at(documents, spec.document).id;
    const position = positions.get(document) ?? 0;
    positions.set(document, position + 1);
    made.push(
      claimThing(
        `claim:${document.slice('document:'.length)}/c${i}`,
        spec,
        dossier,
        document,
        position,
        made,
      ),
    );
  }
  return made;
}

/** A claim with links to claims made before it only, so that no link goes in a circle. */
function claimThing(
  id: string,
  spec: ClaimSpec,
  dossier: string,
  document: string,
  position: number,
  earlier: readonly Thing[],
): Thing {
  const { stance } = spec;
  const about = targetOf(spec, earlier);
  // Only STATES may lack a holder; whoever cannot say what its stance is towards states instead.
  const kept: Stance = about === null && !isSilence(stance) ? 'DECLINES_COMMENT' : stance;
  const holder = spec.holder === null && kept !== 'STATES' ? 0 : spec.holder;
  const before = (place: number | null) =>
    place === null || earlier.length === 0 ? [] : [at(earlier, place).id];
  const chain = spec.chain.filter(
    (hop, i, all) => all.findIndex(({ source }) => same(source, hop.source)) === i,
  );
  return {
    id,
    labels: ['Entity', 'Claim'],
    properties: stated({
      dossier,
      document,
      name: id,
      position,
      stance: kept,
      modality: spec.modality,
      part: 'BODY',
      rank: spec.rank,
      negated: spec.negated && kept === 'STATES',
      held: spec.held,
      said: spec.said,
    }),
    edges: [
      ...edgesTo('HELD_BY', holder === null ? [] : [at(actors, holder)]),
      ...edgesTo('ABOUT', about === null ? [] : [about]),
      ...chain.map(({ source, onRecord }, hop) => ({
        type: 'REPORTED_BY',
        to: at(voices, source),
        properties: { hop, onRecord, inherited: false },
      })),
      {
        type: 'EVIDENCED_BY',
        to: document,
        properties: { exact: `words of ${id}`, occurrence: 1, order: 0 },
      },
      ...assertions(spec, about),
      ...edgesTo(
        spec.condition?.type ?? 'IF',
        spec.condition ? [at([...demands, ...talks], spec.condition.to)] : [],
      ),
      ...before(spec.restates).map((to) => ({
        type: 'RESTATES',
        to,
        properties: { drift: ['OMITS'], driftFrom: ['about'], driftTo: [''] },
      })),
      ...edgesTo('CONTRADICTS', before(spec.contradicts)),
      ...edgesTo('SUPERSEDES', before(spec.supersedes)),
    ],
  };
}

/** What the claim may be about by its stance; null for nothing. */
function targetOf({ stance, towards, about }: ClaimSpec, earlier: readonly Thing[]): string | null {
  const claims = earlier.map(({ id }) => id);
  if (isPosition(stance)) return at(demands, about);
  if (stance === 'CONFIRMS' || stance === 'DENIES')
    return towards === 'claim' && claims.length > 0 ? at(claims, about) : at(talks, about);
  const lists = { demand: demands, talks, claim: claims, issue: issues, actor: actors, nothing: [] };
  const list: readonly string[] = lists[towards];
  return list.length === 0 ? null : at(list, about);
}

function assertions({ asserts }: ClaimSpec, about: string | null): CodedEdge[] {
  if (about === null) return [];
  const targets = {
    SUBJECT: [...issues, ...demands],
    VENUE: venues,
    PARTICIPANT: actors,
    MEDIATOR: actors,
    HOST: actors,
    INCLUDES: demands,
  };
  const edges = asserts.map(({ role, to }) => ({
    type: 'ASSERTS',
    to: at(targets[role], to),
    properties: { role },
  }));
  return [...new Map(edges.map((edge) => [JSON.stringify(edge), edge])).values()];
}

/** One judgement a pair, and none DIFFERENT inside what SAME judgements join: a load refuses those. */
function judgementThings(specs: readonly JudgementSpec[]): Thing[] {
  const made = specs.flatMap(({ among, a, b, verdict }) => {
    const [one, other] = [at(among, a), at(among, b)].sort() as [string, string];
    return one === other ? [] : { a: one, b: other, verdict };
  });
  const judged = [...new Map(made.map((one) => [`${one.a}~${one.b}`, one])).values()];
  const { conflicts } = clustersOf(judged);
  return judged.map(({ a, b, verdict }) => ({
    id: `judgement:${a}~${b}`,
    labels: ['Judgement'],
    properties: {
      a,
      b,
      verdict: conflicts.some((one) => one.a === a && one.b === b) ? 'UNSURE' : verdict,
      by: 'random',
      reason: 'random',
    },
    edges: edgesTo('JUDGES', [a, b]),
  }));
}

type Loose = Readonly<Record<string, Scalar | null | undefined>>;

function stated(properties: Loose): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null)) as Properties;
}

function edgesTo(type: string, to: readonly string[] = []): CodedEdge[] {
  return to.map((one) => ({ type, to: one, properties: {} }));
}

function at<T>(list: readonly T[], place: number): T {
  return list[place % list.length]!;
}

function same(a: number, b: number): boolean {
  return at(voices, a) === at(voices, b);
}

/** Random pairs of two lists as a map, each pair once. */
function pairs(
  picked: readonly (readonly [number, number])[],
  from: readonly string[],
  to: readonly string[],
): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [a, b] of picked) {
    const list = map.get(at(from, a)) ?? [];
    if (!list.includes(at(to, b))) map.set(at(from, a), [...list, at(to, b)]);
  }
  return map;
}
