// Edges of record read aloud, as a diplomat could read them. Derived edges carry their own words.
// No verb agrees with the name of an actor or a source, which may be one of many: "Russian sources".
import type { Properties } from './thing.ts';
import type { RecordEdgeType } from './vocabulary/index.ts';

const sentences: Readonly<Record<RecordEdgeType, string>> = {
  HELD_BY: '{from}: held by {to}',
  ABOUT: '{from}: about {to}',
  REPORTED_BY: '{to} passed on: {from}',
  EVIDENCED_BY: '{from}: in the words of {to}',
  ASSERTS: '{from}: names {to}',
  IF: '{from}: only if {to}',
  UNLESS: '{from}: unless {to}',
  MADE_AT: '{from}: said at {to}',
  TOLD_TO: '{from}: said to {to}',
  CONTRADICTS: '{from}: cannot be true together with: {to}',
  RESTATES: '{from}: retells: {to}',
  SUPERSEDES: '{from}: replaces: {to}',
  CONCERNS: '{from}: under the issue {to}',
  ASKED_OF: '{from}: asked of {to}',
  INCOMPATIBLE_WITH: '{from}: cannot be granted together with {to}',
  INCLUDES: '{from}: granting this grants {to}',
  REPRESENTS: '{from}: representing {to}',
  MEMBER_OF: '{from}: belonging to {to}',
  SPEAKS_FROM: '{from}: speaking from the side of {to}',
  LOW_END: '{from}: at the low end, the ideal of {to}',
  HIGH_END: '{from}: at the high end, the ideal of {to}',
  SCALED: '{from}: on the scale, the level {to}',
  PUBLISHED_BY: '{to} published: {from}',
  RETELLS: '{from}: declares to retell {to}',
  MENTIONS: '{from}: mentions {to}',
};

/** "Ida Berg: representing Halvard (chief delegate, 2030-09 to 2031-03-31)": an edge of record with the names. */
export function recordSentence(type: RecordEdgeType, from: string, to: string, p: Properties): string {
  const template = type === 'REPORTED_BY' && p['hop'] === 0 ? '{to} said: {from}' : sentences[type];
  const aside = [...asides(type, p)].join(', ');
  const text = template.replace(/\{(?:from|to)\}/g, (end) => (end === '{from}' ? from : to));
  return aside ? `${text} (${aside})` : text;
}

/** What the edge says beside its type: a role, a span of time, the words. */
function* asides(type: RecordEdgeType, p: Properties): Generator<string> {
  const quoted = (key: string) => (p[key] ? [`"${p[key]}"`] : []);
  if (type === 'REPORTED_BY') {
    yield* quoted('cue');
    if (p['inherited'] === true) yield 'as the whole article does';
  }
  if (type === 'EVIDENCED_BY') yield* quoted('exact');
  if (type === 'MENTIONS') yield* quoted('as');
  if (type === 'ASSERTS') yield `as ${String(p['role']).toLowerCase()}`;
  if (type === 'RESTATES')
    yield* new Set(((p['drift'] ?? []) as readonly string[]).map((kind) => kind.toLowerCase()));
  if (type === 'REPRESENTS' || type === 'MEMBER_OF') {
    if (p['role']) yield String(p['role']);
    if (p['from'] || p['to'])
      yield [p['from'] ? `${p['from']}` : '…', p['to'] ? `${p['to']}` : '…'].join(' to ');
  }
}
