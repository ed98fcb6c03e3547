// A negotiation of any size that nobody held: coded things of the real model's shape, from a seed. Loadable
// through load() like a dossier that was checked.
import type { CheckedDossier } from '../src/ingest/dossier/check.ts';
import { stated } from '../src/ingest/stated.ts';
import type { CodedEdge, Thing } from '../src/model/thing.ts';
import { type Cast, castFor, dayNumber, edge } from './cast.ts';
import { type Random, randomFrom } from './random.ts';

export interface Size {
  readonly claims: number;
  readonly seed?: number;
}

/** Claims a document holds. */
const perDocument = 8;

/** How often the first holder is chosen. One claim in nine has no holder, so that it holds 16% of all claims. */
const topShare = 0.18;

/** A dossier of exactly so many claims. The same size and seed give the same things, on every machine. */
export function generate({ claims, seed = 1 }: Size): CheckedDossier {
  const random = randomFrom(seed);
  const cast = castFor(claims, random);
  const id = `generated-${claims}-${seed}`;
  const title = `A generated negotiation of ${claims} claims`;
  const things: Thing[] = [
    { id: `dossier:${id}`, labels: ['Dossier'], properties: { name: title, key: id }, edges: [] },
    ...cast.things,
  ];
  const told: Told[] = [];
  const documents = Math.ceil(claims / perDocument);
  for (let number = 0; number < documents; number += 1) {
    const count = Math.min(perDocument, claims - number * perDocument);
    things.push(...documentOf({ dossier: id, number, documents, count, cast, random, told }));
  }
  const placed = things.map((thing, i) => ({ thing, where: `generated:${i + 1}` }));
  return { id, title, folder: `generated/${id}`, things: placed, unverified: [] };
}

/** What later claims can link to. */
interface Told {
  readonly claim: Thing;
  readonly holder: string | null;
  readonly about: string | null;
}

interface Setting {
  readonly dossier: string;
  readonly number: number;
  readonly documents: number;
  readonly count: number;
  readonly cast: Cast;
  readonly random: Random;
  readonly told: Told[];
}

function documentOf(setting: Setting): Thing[] {
  const { dossier, number, documents, count, cast, random, told } = setting;
  const key = `article-${number}`;
  const today = Math.floor((number / documents) * 1461);
  const publisher = random.skewed(cast.outlets, 0.1);
  const retold = random.chance(0.4) ? random.skewed(cast.outlets, 0.3) : null;
  const isDated = random.chance(0.92);
  const document: Thing = {
    id: `document:${key}`,
    labels: ['Entity', 'Document'],
    properties: stated({
      dossier,
      name: `Article ${number}`,
      title: `Article ${number}`,
      language: 'en',
      published: isDated ? dayNumber(today) : null,
      bounds: isDated ? null : `${dayNumber(today)}/..`,
    }),
    edges: [
      ...(random.chance(0.95) ? [edge('PUBLISHED_BY', publisher)] : []),
      ...(retold ? [edge('RETELLS', retold)] : []),
      edge('MENTIONS', random.skewed(cast.holders, topShare), { as: 'the capital' }),
    ],
  };
  const anonymous = Array.from(
    { length: 1 + random.below(3) },
    (_, i): Thing => ({
      id: `source:${key}/voice-${i}`,
      labels: ['Entity', 'Source', 'Anonymous'],
      properties: stated({
        name: `Official ${i} of article ${number}`,
        named: false,
        voices: 1,
        standing: 'INSIDER',
      }),
      edges: random.chance(0.7) ? [edge('SPEAKS_FROM', random.skewed(cast.holders, topShare))] : [],
    }),
  );
  const voices = anonymous.map((voice) => voice.id);
  const claims = Array.from({ length: count }, (_, position) =>
    claimOf(setting, { key, position, today, retold, voices }),
  );
  told.push(...claims);
  return [document, ...anonymous, ...claims.map(({ claim }) => claim)];
}

interface Place {
  readonly key: string;
  readonly position: number;
  /** Days from the beginning to the document. */
  readonly today: number;
  readonly retold: string | null;
  readonly voices: readonly string[];
}

/** How a claim links to an earlier one; null: not at all. */
type Link = 'RESTATES' | 'CONTRADICTS' | 'SUPERSEDES' | null;
type Sort = 'POSITION' | 'TALKS' | 'DENIAL' | 'SILENCE' | 'ISSUE';

const stances = [
  [0.45, 'DEMANDS'],
  [0.1, 'PROPOSES'],
  [0.1, 'OFFERS'],
  [0.08, 'ACCEPTS'],
  [0.07, 'CONSIDERS'],
  [0.14, 'REJECTS'],
  [0.02, 'WITHDRAWS'],
  [0.04, 'THREATENS'],
] as const;

function claimOf({ dossier, cast, random, told }: Setting, place: Place): Told {
  const { key, position, today } = place;
  const earlier = told.length > 0 ? random.one(told.slice(-400)) : null;
  const link = random.weighted<Link>([
    [0.22, 'RESTATES'],
    [0.04, 'CONTRADICTS'],
    [0.02, 'SUPERSEDES'],
    [0.72, null],
  ]);
  const id = `claim:${key}/c${position}`;
  const content = earlier && link === 'RESTATES' ? retell(earlier) : newContent(cast, told, random);
  const { stance, holder, about, negated, asserts, conditions } = content;
  const phrase = `words ${position} of article ${key}`;
  const start = 200 * position;
  const claim: Thing = {
    id,
    labels: ['Entity', 'Claim'],
    properties: stated({
      dossier,
      document: `document:${key}`,
      name: `Claim ${position} of ${key}`,
      paraphrase: random.chance(0.9) ? `Claim ${position} of ${key}` : null,
      position,
      stance,
      modality: random.weighted([
        [0.7, 'ACTUAL'],
        [0.18, 'EXPECTED'],
        [0.12, 'TENTATIVE'],
      ]),
      part: position === 0 ? 'HEADLINE' : position === 1 ? 'LEAD' : 'BODY',
      rank: random.weighted([
        [0.96, 'NORMAL'],
        [0.02, 'PREFERRED'],
        [0.02, 'DEPRECATED'],
      ]),
      negated,
      said: random.chance(0.7) ? dayNumber(Math.max(0, today - random.below(5))) : null,
      held: random.chance(0.1) ? dayNumber(Math.max(0, today - random.below(60))).slice(0, 7) : null,
    }),
    edges: [
      ...chainOf(cast, place, holder, random),
      edge('EVIDENCED_BY', `document:${key}`, {
        order: 0,
        exact: phrase,
        occurrence: 1,
        start,
        end: start + 20,
      }),
      ...(random.chance(0.2)
        ? [edge('EVIDENCED_BY', `document:${key}`, { order: 1, exact: `more ${phrase}`, occurrence: 1 })]
        : []),
      ...(holder ? [edge('HELD_BY', holder)] : []),
      ...(about ? [edge('ABOUT', about)] : []),
      ...asserts,
      ...conditions,
      ...(earlier && link === 'RESTATES' ? [retelling(earlier.claim.id, random)] : []),
      ...(earlier && link === 'CONTRADICTS' ? [edge('CONTRADICTS', earlier.claim.id)] : []),
      ...(earlier && link === 'SUPERSEDES' ? [edge('SUPERSEDES', earlier.claim.id)] : []),
    ],
  };
  return { claim, holder, about };
}

interface Content {
  readonly stance: string;
  readonly holder: string | null;
  readonly about: string | null;
  readonly negated: boolean;
  readonly asserts: readonly CodedEdge[];
  readonly conditions: readonly CodedEdge[];
}

function newContent(cast: Cast, told: readonly Told[], random: Random): Content {
  const holder = random.skewed(cast.holders, topShare);
  const demand = () => random.skewed(cast.demands, 0.08);
  const talks = random.skewed(cast.talks, 0.1);
  const plain = { negated: false, asserts: [], conditions: [] };
  const sort = random.weighted<Sort>([
    [0.72, 'POSITION'],
    [0.14, 'TALKS'],
    [0.05, 'DENIAL'],
    [0.04, 'SILENCE'],
    [0.05, 'ISSUE'],
  ]);
  switch (sort) {
    case 'POSITION': {
      const stance = random.weighted(stances);
      const conditions = random.chance(0.12) ? [edge(stance === 'REJECTS' ? 'UNLESS' : 'IF', demand())] : [];
      return { ...plain, stance, holder, about: demand(), conditions };
    }
    case 'TALKS': {
      const isConfirmed = random.chance(0.2);
      const participants = new Set([random.skewed(cast.holders, topShare), random.one(cast.holders)]);
      const asserts = [
        ...[...participants].map((to) => edge('ASSERTS', to, { role: 'PARTICIPANT' })),
        ...(random.chance(0.5) ? [edge('ASSERTS', random.skewed(cast.venues, 0.1), { role: 'VENUE' })] : []),
        ...(random.chance(0.3) ? [edge('ASSERTS', random.one(cast.issues), { role: 'SUBJECT' })] : []),
        ...(random.chance(0.2) ? [edge('ASSERTS', random.one(cast.holders), { role: 'MEDIATOR' })] : []),
      ];
      if (isConfirmed) return { ...plain, stance: 'CONFIRMS', holder, about: talks, asserts };
      return {
        ...plain,
        stance: 'STATES',
        holder: null,
        about: talks,
        asserts,
        negated: random.chance(0.05),
      };
    }
    case 'DENIAL': {
      const denied = told.length > 0 && random.chance(0.5) ? random.one(told.slice(-400)).claim.id : talks;
      return { ...plain, stance: 'DENIES', holder, about: denied };
    }
    case 'SILENCE': {
      const about = random.chance(0.6) ? talks : null;
      return { ...plain, stance: random.chance(0.5) ? 'DECLINES_COMMENT' : 'NO_REPLY', holder, about };
    }
    case 'ISSUE':
      return { ...plain, stance: 'STATES', holder, about: random.skewed(cast.issues, 0.2) };
  }
}

/** The same content once more; what was told is read back from its thing. */
function retell({ claim, holder, about }: Told): Content {
  const edges = (...types: string[]) => claim.edges.filter(({ type }) => types.includes(type));
  return {
    stance: String(claim.properties['stance']),
    negated: claim.properties['negated'] === true,
    holder,
    about,
    asserts: edges('ASSERTS'),
    conditions: edges('IF', 'UNLESS'),
  };
}

function retelling(to: string, random: Random): CodedEdge {
  const kind = random.one(['SAME', 'STRONGER', 'WEAKER', 'OMITS', 'ADDS']);
  return edge('RESTATES', to, { drift: [kind], driftFrom: ['could'], driftTo: ['must'] });
}

/** One to three hops: the voice, who passed it on, and an outlet. Now and then none. */
function chainOf(cast: Cast, { voices, retold }: Place, holder: string | null, random: Random): CodedEdge[] {
  const speakers = cast.voicesOf.get(holder ?? '') ?? [random.skewed(cast.outlets, 0.2)];
  const voice = random.weighted<string | null>([
    [0.35, random.one(speakers)],
    [0.35, random.one(voices)],
    [0.08, random.skewed(cast.outlets, 0.2)],
    [0.07, random.one(cast.observers)],
    [0.05, random.one(cast.papers)],
    [0.1, null],
  ]);
  const outlet = random.chance(0.25) ? random.skewed(cast.outlets, 0.2) : null;
  const between = random.chance(0.15) ? random.one(voices) : null;
  const passedOn = [between, outlet].filter((source) => source !== null && source !== voice);
  const hops = voice ? [voice, ...passedOn].map((source) => ({ source: source!, inherited: false })) : [];
  const namesOutlet = hops.some(({ source }) => cast.outlets.includes(source));
  if (retold && !namesOutlet) hops.push({ source: retold, inherited: true });
  return hops.map(({ source, inherited }, hop) =>
    edge('REPORTED_BY', source, {
      hop,
      cue: inherited ? null : 'said',
      onRecord: !voices.includes(source),
      inherited,
    }),
  );
}
