// The dossier format: what may stand in dossier.yaml and documents/*.yaml. The JSON Schema for editors is
// made from these same shapes.
import { z } from 'zod';
import {
  driftKinds,
  modalities,
  nodeKinds,
  parts,
  ranks,
  reliabilities,
  roles,
  shifts,
  stanceTerms,
  standings,
  verdicts,
} from '../../model/vocabulary/index.ts';

const names = <N extends string>(terms: readonly { readonly name: N }[]) =>
  terms.map((term) => term.name) as [N, ...N[]];
const sortsOf = (label: string) =>
  nodeKinds.find((kind) => kind.label === label)!.sorts as unknown as [string, ...string[]];

/** Names in a dossier: kebab-case, so that ids are readable and need no escaping. */
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a kebab-case name such as landing-cap');
const line = z.string().trim().min(1).max(2_000);
const reference = z.string().trim().min(1).max(300);
/** A year such as 2031 is a number in YAML. */
const date = z.union([z.string(), z.number().int()]).transform(String);
const many = <T extends z.ZodType>(item: T) =>
  z.union([item, z.array(item).max(200)]).transform((value) => (Array.isArray(value) ? value : [value]));
const optionalMany = <T extends z.ZodType>(item: T) => many(item).optional();
const record = <T extends z.ZodType>(value: T) => z.record(key, value).optional();
const https = z
  .url({ protocol: /^https?$/, error: 'expected an address that begins with https:// or http://' })
  .max(2_000);

const quantity = z.strictObject({
  measure: line,
  low: z.number().optional(),
  high: z.number().optional(),
  unit: line,
  approximate: z.boolean().optional(),
});

const tie = z.strictObject({
  actor: reference,
  role: line.optional(),
  from: date.optional(),
  to: date.optional(),
});

const grade = z.strictObject({
  grade: z.enum(names(reliabilities)),
  assessor: line,
  date,
});

const actor = z.strictObject({
  kind: z.enum(sortsOf('Actor')),
  name: line.optional(),
  aliases: z.array(line).max(100).optional(),
  description: line.optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/, 'expected a Wikidata id such as Q159')
    .optional(),
  represents: z.array(tie).max(50).optional(),
  memberOf: z.array(tie).max(50).optional(),
  standing: z.enum(names(standings)).optional(),
  reliability: grade.optional(),
});

const issue = z.strictObject({
  name: line,
  aliases: z.array(line).max(100).optional(),
  description: line.optional(),
  scale: z
    .strictObject({ low: z.array(reference), high: z.array(reference), demands: z.array(reference).max(50) })
    .optional(),
});

const demand = z.strictObject({
  text: line,
  name: line.optional(),
  aliases: z.array(line).max(100).optional(),
  description: line.optional(),
  concerns: optionalMany(reference),
  askedOf: optionalMany(reference),
  incompatibleWith: optionalMany(reference),
  includes: optionalMany(reference),
  quantity: quantity.optional(),
});

const venue = z.strictObject({
  name: line,
  aliases: z.array(line).max(100).optional(),
  description: line.optional(),
  country: line.optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
});

const talks = z.strictObject({
  name: line,
  aliases: z.array(line).max(100).optional(),
  description: line.optional(),
  date: date.optional(),
});

const source = z.strictObject({
  kind: z.enum(sortsOf('Source')),
  name: line,
  aliases: z.array(line).max(100).optional(),
  description: line.optional(),
  named: z.boolean().optional(),
  voices: z.number().int().positive().optional(),
  standing: z.enum(names(standings)).optional(),
  side: optionalMany(reference),
  reliability: grade.optional(),
});

const voice = z.strictObject({
  name: line,
  description: line.optional(),
  voices: z.number().int().positive().optional(),
  standing: z.enum(names(standings)).optional(),
  side: optionalMany(reference),
  reliability: grade.optional(),
});

const judgement = z.strictObject({
  a: reference,
  b: reference,
  verdict: z.enum(names(verdicts)),
  by: line,
  judgedAt: date.optional(),
  reason: line,
});

const phrase = z.union([
  line,
  z.strictObject({ exact: line, occurrence: z.number().int().positive().optional() }),
]);

/** `source`, `source: cue`, or the long form. */
const hop = z.union([
  reference,
  z.strictObject({ source: reference, cue: line.optional(), onRecord: z.boolean().optional() }),
  z.record(key, line).refine((one) => Object.keys(one).length === 1, 'expected one source with its cue'),
]);

const moment = z.union([date, z.strictObject({ words: line })]);

const claim = z.strictObject({
  id: key,
  part: z.enum(names(parts)).optional(),
  stance: z.enum(names(stanceTerms)),
  modality: z.enum(names(modalities)).optional(),
  holder: optionalMany(reference),
  about: optionalMany(reference),
  asserts: z.partialRecord(z.enum(names(roles)), many(reference)).optional(),
  if: optionalMany(reference),
  unless: optionalMany(reference),
  madeAt: reference.optional(),
  toldTo: optionalMany(reference),
  held: moment.optional(),
  said: moment.optional(),
  negated: z.boolean().optional(),
  shift: z.enum(names(shifts)).optional(),
  quantity: quantity.optional(),
  chain: z.array(hop).max(20).optional(),
  inherits: z.boolean().optional(),
  quote: many(phrase),
  paraphrase: line.optional(),
  restates: z
    .strictObject({
      claim: reference,
      drift: z
        .array(
          z.strictObject({ kind: z.enum(names(driftKinds)), from: line.optional(), to: line.optional() }),
        )
        .max(50),
    })
    .optional(),
  contradicts: optionalMany(reference),
  supersedes: optionalMany(reference),
  credibility: z.number().int().min(1).max(6).optional(),
  rank: z.enum(names(ranks)).optional(),
  note: line.optional(),
});

/** The shape of `dossier.yaml`. */
export const dossierShape = z.strictObject({
  dossier: key,
  title: line,
  actors: record(actor),
  issues: record(issue),
  demands: record(demand),
  venues: record(venue),
  sources: record(source),
  talks: record(talks),
  judgements: z.array(judgement).max(10_000).optional(),
});

/** The shape of a file in `documents/`. */
export const documentShape = z.strictObject({
  document: key,
  title: line,
  url: https.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected a language tag such as en')
    .optional(),
  translatedFrom: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected a language tag such as uk')
    .optional(),
  published: date.optional(),
  bounds: z.strictObject({ range: date, quote: line }).optional(),
  publishedBy: reference.optional(),
  retells: reference.optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')
    .optional(),
  text: z.string().max(300).optional(),
  voices: record(voice),
  mentions: z
    .array(z.strictObject({ actor: reference, as: line }))
    .max(1_000)
    .optional(),
  claims: z.array(claim).max(20_000),
});

export type DossierFile = z.output<typeof dossierShape>;
export type DocumentFile = z.output<typeof documentShape>;
export type ClaimEntry = DocumentFile['claims'][number];
export type HopEntry = z.output<typeof hop>;
