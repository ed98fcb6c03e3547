// The dossier format: what may stand in dossier.yaml and documents/*.yaml. The JSON Schema for editors
// (schema/dossier.schema.json) is made from these same shapes, descriptions included.
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
  type Term,
  verdicts,
} from '../../model/vocabulary/index.ts';

/** An enum of terms; its description lists each with its gloss, for editors. */
const oneOf = <N extends string>(terms: readonly Term<N>[], says: string) =>
  z
    .enum(terms.map((term) => term.name) as [N, ...N[]])
    .describe([says, ...terms.map(({ name, gloss }) => `${name}: ${gloss}`)].join('\n'));
const sortsOf = (label: string) =>
  nodeKinds.find((kind) => kind.label === label)!.sorts as unknown as [string, ...string[]];

/** Names in a dossier: kebab-case, so that ids are readable and need no escaping. */
const key = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a kebab-case name such as landing-cap');
/** Of a claim also parts joined by dots, as lists of holders or targets make them. */
const claimId = z
  .string()
  .max(400)
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'expected a kebab-case name such as cap');
const line = z.string().trim().min(1).max(2_000);
const reference = z.string().trim().min(1).max(300);
/** A year such as 2031 is a number in YAML. */
const date = z
  .union([z.string().max(60), z.number().int()])
  .transform(String)
  .describe('A partial date (EDTF): 2031-04-12, 2031-04, 2031, 2031-03/2031-05, ../2031-04-12.');
const many = <T extends z.ZodType>(item: T) =>
  z.union([item, z.array(item).max(200)]).transform((value) => (Array.isArray(value) ? value : [value]));
const refs = (says: string) => many(reference).describe(`${says} One, or a list.`).optional();
const record = <T extends z.ZodType>(value: T, says: string) =>
  z.record(key, value).describe(says).optional();
const language = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected a language tag such as en');
const https = z
  .url({ protocol: /^https?$/, error: 'expected an address that begins with https:// or http://' })
  .max(2_000);
const aliases = z
  .array(line)
  .max(100)
  .describe('Other names: transliterations, and a capital or seat for its state.')
  .optional();
const description = line.describe('A sentence on who or what this is.').optional();

const quantity = z
  .strictObject({
    measure: line.describe('What is counted, such as landings.'),
    low: z.number().describe('At least this many.').optional(),
    high: z.number().describe('At most this many.').optional(),
    unit: line.describe('The unit, such as t.'),
    approximate: z.boolean().describe('The words say "about".').optional(),
  })
  .refine(({ low, high }) => low !== undefined || high !== undefined, {
    error: 'expected low, high or both',
    path: ['low'],
  })
  .refine(({ low, high }) => low === undefined || high === undefined || low <= high, {
    error: 'expected no less than low',
    path: ['high'],
  })
  .describe('A number of the text; "at most 40" has only a high.');

const tie = z.strictObject({
  actor: reference.describe('The actor above.'),
  role: line.describe('As what, such as chief delegate.').optional(),
  from: date.describe('The first day, as far as it is known.').optional(),
  to: date.describe('The last day, as far as it is known.').optional(),
});

const grade = z
  .strictObject({
    grade: oneOf(reliabilities, 'Reliability on the Admiralty scale.'),
    assessor: line.describe('Who judged.'),
    date: date.describe('When it was judged.'),
  })
  .describe('How reliable this source is, as somebody judged on a day.');

const standing = oneOf(standings, 'From where this source speaks.').optional();

const actor = z.strictObject({
  kind: z.enum(sortsOf('Actor')).describe('What sort of actor.'),
  name: line.describe('The name shown; without it the key in title case.').optional(),
  aliases,
  description,
  wikidata: z
    .string()
    .max(20)
    .regex(/^Q\d+$/, 'expected a Wikidata id such as Q159')
    .describe('Its Wikidata id.')
    .optional(),
  represents: z
    .array(tie)
    .max(50)
    .describe('Whose words its words are, between two dates. Never of a private person.')
    .optional(),
  memberOf: z.array(tie).max(50).describe('What it belongs to, between two dates.').optional(),
  standing,
  reliability: grade.optional(),
});

const issue = z.strictObject({
  name: line.describe('The name shown.'),
  aliases,
  description,
  scale: z
    .strictObject({
      low: z.array(reference).max(200).describe('Actors whose ideal is the low end.'),
      high: z.array(reference).max(200).describe('Actors whose ideal is the high end.'),
      demands: z.array(reference).max(50).describe('Demands from the ideal of low to the ideal of high.'),
    })
    .describe('The one line on which the positions of this issue lie, where there is one.')
    .optional(),
});

const demand = z.strictObject({
  text: line.describe('A state of the world that somebody wants: no holder, no condition, no "not".'),
  name: line.describe('A short name; without it the text.').optional(),
  aliases,
  description,
  concerns: refs('The issues it belongs to.'),
  askedOf: refs('Who would have to act.'),
  incompatibleWith: refs('Demands that cannot be granted beside it.'),
  includes: refs('Demands that granting this one grants.'),
  quantity: quantity.optional(),
});

const venue = z.strictObject({
  name: line.describe('The name shown.'),
  aliases,
  description,
  country: line.describe('Where it lies.').optional(),
  latitude: z.number().min(-90).max(90).describe('Degrees north.').optional(),
  longitude: z.number().min(-180).max(180).describe('Degrees east.').optional(),
});

const talks = z.strictObject({
  name: line.describe('The name shown.'),
  aliases,
  description,
  date: date.describe('The day by which these talks are known.').optional(),
});

const voiceFields = {
  name: line.describe('The name, or the words that the text has for it: an aide to the delegation.'),
  description,
  voices: z.number().int().positive().describe('How many people; leave out what is not stated.').optional(),
  standing,
  side: refs('The side it speaks from; of a paper its owner. Only where the words give it.'),
  reliability: grade.optional(),
};

const source = z.strictObject({
  kind: z.enum(sortsOf('Source')).describe('What sort of source.'),
  ...voiceFields,
  aliases,
  named: z
    .boolean()
    .describe('Whether the text names it: false for "local media". Without it true, of the anonymous false.')
    .optional(),
});

const voice = z.strictObject(voiceFields);

const judgement = z.strictObject({
  a: reference.describe('One of the two, with its prefix: actor:tove-aker.'),
  b: reference.describe('The other of the two.'),
  verdict: oneOf(verdicts, 'Are they one?'),
  by: line.describe('Who judged.'),
  judgedAt: date.describe('When it was judged.').optional(),
  reason: line.describe('Why.'),
});

const phrase = z.union([
  line,
  z.strictObject({
    exact: line.describe('The words as they stand in the text.'),
    occurrence: z.number().int().positive().describe('Which occurrence in the text, from 1.').optional(),
  }),
]);

/** `source`, `source: cue`, or the long form. */
const hop = z.union([
  reference,
  z.strictObject({
    source: reference.describe('A voice of this document, a source or an actor.'),
    cue: line.describe('The words that attribute: said on Monday.').optional(),
    onRecord: z
      .boolean()
      .describe('By name; without it true of the named, false of the anonymous.')
      .optional(),
  }),
  z.record(key, line).refine((one) => Object.keys(one).length === 1, 'expected one source with its cue'),
]);

const moment = z.union([
  date,
  z.strictObject({ words: line.describe('A relative date as it stands in the text: last month.') }),
]);

/** One entry of a document's `claims`. */
export const claimShape = z.strictObject({
  id: claimId.describe('Unique in its document; elsewhere document/id.'),
  part: oneOf(parts, 'Where it stands; without it BODY.').optional(),
  stance: oneOf(stanceTerms, 'What is done with the target.'),
  modality: oneOf(modalities, 'How firm the words are; without it ACTUAL.').optional(),
  holder: refs('Whose position it is. A list makes one claim each: id.holder.'),
  about: refs('The target: a demand, talks, a claim, an issue or an actor. A list makes one claim each.'),
  asserts: z
    .partialRecord(z.enum(roles.map(({ name }) => name)), many(reference))
    .describe(['What it says of its target.', ...roles.map((r) => `${r.name}: ${r.gloss}`)].join('\n'))
    .optional(),
  if: refs('Only if this is so.'),
  unless: refs('Not until or unless this is so.'),
  madeAt: reference.describe('The talks at which it was said, where the words say so.').optional(),
  toldTo: refs('To whom it was said, where the words say so.'),
  held: moment.describe('When the position stood or the fact was so: a partial date, or words.').optional(),
  said: moment.describe('When the voice spoke: a partial date, or words.').optional(),
  negated: z.boolean().describe('STATES that it is not so.').optional(),
  shift: oneOf(shifts, 'STATES that a line became harder or softer, about an issue.').optional(),
  quantity: quantity.optional(),
  chain: z
    .array(hop)
    .max(20)
    .describe('Who said it, then each that passed it on: `- aide: said on Monday`.')
    .optional(),
  inherits: z
    .boolean()
    .describe('False: this claim is not from the outlet that the document retells.')
    .optional(),
  quote: many(phrase).describe('The exact words, at most 12 of a text that is not ours. One, or a list.'),
  paraphrase: line.describe('The same in your own words.').optional(),
  restates: z
    .strictObject({
      claim: reference.describe('The version that it retells.'),
      drift: z
        .array(
          z.strictObject({
            kind: oneOf(driftKinds, 'What the retelling does.'),
            from: line.describe('The words retold.').optional(),
            to: line.describe('The words here.').optional(),
          }),
        )
        .max(50)
        .describe('What changed on the way.'),
    })
    .describe('The claim that this one retells, where the lineage shows.')
    .optional(),
  contradicts: refs('Claims that cannot be true of the same time.'),
  supersedes: refs('Earlier claims of the same holder on the same issue: a changed mind.'),
  credibility: z.number().int().min(1).max(6).describe('1 confirmed … 6 cannot be judged.').optional(),
  rank: oneOf(ranks, 'Which claims count; without it NORMAL.').optional(),
  note: line.describe('The other reading, or why it is coded so.').optional(),
  position: z
    .number()
    .int()
    .min(0)
    .max(1_000_000)
    .describe('Its place among the claims of its document, from 0; without it the place in this list.')
    .optional(),
});

/** The shape of `dossier.yaml`. */
export const dossierShape = z
  .strictObject({
    dossier: key.describe('The name of the dossier.'),
    title: line.describe('What the dossier is about.'),
    actors: record(actor, 'Whoever can hold a position, by key.'),
    issues: record(issue, 'Subjects of the negotiation, by key.'),
    demands: record(demand, 'What somebody wants, by key.'),
    venues: record(venue, 'Places and standing formats, by key.'),
    sources: record(source, 'Outlets, papers and people that information comes from, by key.'),
    talks: record(talks, 'Meetings, rounds and contacts, by key.'),
    judgements: z
      .array(judgement)
      .max(10_000)
      .describe('Whether two things are one, as somebody judged.')
      .optional(),
  })
  .describe('dossier.yaml: who and what the documents of a dossier speak of.');

/** The shape of a file in `documents/`. */
export const documentShape = z
  .strictObject({
    document: key.describe('The name of the document; its claims are document/id elsewhere.'),
    title: line.describe('Its headline.'),
    url: https.describe('Where it was published.').optional(),
    language: language.describe('A language tag such as en.').optional(),
    translatedFrom: language.describe('The language tag of the original.').optional(),
    published: date.describe('The day printed on it; leave out what is not printed.').optional(),
    bounds: z
      .strictObject({
        range: date.describe('Between which days, such as 2031-04-09/..'),
        quote: line.describe('The words that say so.'),
      })
      .describe('For a document without a date: when it must have been published, and why.')
      .optional(),
    publishedBy: reference.describe('The outlet.').optional(),
    retells: reference.describe('The outlet whose report the headline or lead says it retells.').optional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')
      .describe('SHA-256 of the text in UTF-8; parley load --texts finds the text by it.')
      .optional(),
    text: z
      .string()
      .min(1)
      .max(300)
      .describe('A file beside this one with the text, where the text is ours to share.')
      .optional(),
    voices: record(voice, 'Anonymous sources of this document, by key.'),
    mentions: z
      .array(
        z.strictObject({
          actor: reference.describe('Who is named.'),
          as: line.describe('By which words of the text.'),
        }),
      )
      .max(1_000)
      .describe('Words of the text that name an actor.')
      .optional(),
    claims: z.array(claimShape).max(20_000).describe('What the text says, one assertion each, in its order.'),
  })
  .describe('documents/*.yaml: one document with its claims.');

export type DossierFile = z.output<typeof dossierShape>;
export type DocumentFile = z.output<typeof documentShape>;
export type ClaimEntry = DocumentFile['claims'][number];
export type HopEntry = z.output<typeof hop>;
