// documents/*.yaml: one document with its voices and its claims.
import type { Thing } from '../../model/thing.ts';
import { claimEntries } from './claims.ts';
import { sourceFields } from './entities.ts';
import { edgesOf, type Fields, keyOf, targets, unlessEmpty, written } from './fields.ts';

/**
 * The content of a document's file.
 * @param textFile the file beside it that holds the text, where the text is ours
 */
export function documentFields(document: Thing, things: readonly Thing[], textFile: string | null): Fields {
  const key = keyOf(document.id);
  const p = document.properties;
  const [retells] = targets(document, 'RETELLS');
  const [publisher] = targets(document, 'PUBLISHED_BY');
  const labels = new Map(things.map((thing) => [thing.id, thing.labels]));
  const voices = things.filter(({ id }) => id.startsWith(`source:${key}/`));
  const claims = things.filter((thing) => thing.properties['document'] === document.id);
  return written({
    document: key,
    title: p['title'] ?? p['name'],
    url: p['url'],
    language: p['language'],
    translatedFrom: p['translatedFrom'],
    published: p['published'],
    bounds: p['bounds'] === undefined ? undefined : { range: p['bounds'], quote: p['boundsQuote'] },
    publishedBy: publisher === undefined ? undefined : keyOf(publisher),
    retells: retells === undefined ? undefined : keyOf(retells),
    sha256: textFile === null ? p['sha256'] : undefined,
    text: textFile,
    voices: unlessEmpty(
      Object.fromEntries(voices.map((voice) => [keyOf(voice.id).slice(key.length + 1), voiceFields(voice)])),
    ),
    mentions: unlessEmpty(
      edgesOf(document, 'MENTIONS')
        .map(({ to, properties }) => ({ actor: keyOf(to), as: properties['as'] }))
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ),
    claims: claimEntries(claims, {
      document: key,
      retells,
      hasSort: (source, sort) => labels.get(source)?.includes(sort) ?? false,
    }),
  });
}

/** A voice is written as a source is, but for what only a source may have. */
function voiceFields(voice: Thing): Fields {
  const { named: _, aliases: __, ...fields } = sourceFields(voice);
  return fields;
}
