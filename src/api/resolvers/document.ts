import { readVoices } from '../../queries/look-ups/documents.ts';
import { claimsBelow, neighbourList } from '../below.ts';
import { property } from '../nodes.ts';
import type { DocumentResolvers } from '../types.generated.ts';
import { entityFields, stored } from './entity.ts';

export const Document: DocumentResolvers = {
  ...entityFields,
  name: (document, _, context) =>
    'title' in document ? document.title : stored<string>('name')(document, _, context),
  kind: () => 'Document',
  title: (document, _, context) =>
    'title' in document ? document.title : stored<string>('title')(document, _, context),
  url: stored('url'),
  language: stored('language'),
  published: (document, _, context) =>
    'published' in document ? document.published : stored<string>('published')(document, _, context),
  bounds: (document, _, context) =>
    'bounds' in document ? document.bounds : stored<string>('bounds')(document, _, context),
  boundsQuote: stored('boundsQuote'),
  sha256: stored('sha256'),
  publisher: async (document, _, context) => {
    if ('publisher' in document) return document.publisher;
    return (await context.loaders.document.load(document.id))?.publisher ?? null;
  },
  retells: async ({ id }, _, context) => (await context.loaders.document.load(id))?.retells ?? null,
  dossier: async (document, _, context) => {
    const name = await property<string>(document, context, 'dossier');
    return (await context.loaders.dossier.load(name ?? ''))!;
  },
  claims: claimsBelow('document'),
  mentions: neighbourList('mentions', 'EDGE'),
  voices: ({ id }, _, context) => context.below('voices', id, readVoices, []),
};
