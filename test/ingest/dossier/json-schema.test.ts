import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  fileSchemas,
  type JsonSchema,
  jsonSchemaText,
  keysAt,
} from '../../../src/ingest/dossier/json-schema.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const written = readFileSync(join(root, 'schema/dossier.schema.json'), 'utf8');
type Definition = Parameters<typeof z.fromJSONSchema>[0];
const { definitions } = JSON.parse(written) as { definitions: Record<'dossier' | 'document', Definition> };

/** Each file of a seed with the kind of file that it is. */
function seedFiles(name: string): ['dossier' | 'document', unknown][] {
  const folder = join(root, 'seed', name);
  const read = (file: string): unknown => parse(readFileSync(join(folder, file), 'utf8'));
  const documents = readdirSync(join(folder, 'documents')).filter((file) => file.endsWith('.yaml'));
  return [
    ['dossier', read('dossier.yaml')],
    ...documents.map((file): ['document', unknown] => ['document', read(`documents/${file}`)]),
  ];
}

/** Every node of a schema that describes a property, with its path. */
function properties(node: JsonSchema, path = ''): [string, JsonSchema & { description?: string }][] {
  const own = Object.entries(node.properties ?? {}).map(([key, below]): [string, JsonSchema] => [
    `${path}.${key}`,
    below,
  ]);
  const more = [node.items, node.additionalProperties, ...(node.anyOf ?? [])].filter(
    (below): below is JsonSchema => typeof below === 'object',
  );
  return [
    ...own,
    ...own.flatMap(([key, below]) => properties(below, key)),
    ...more.flatMap((below) => properties(below, path)),
  ];
}

describe('the JSON Schema of the dossier format', () => {
  it('is the one in schema/dossier.schema.json (`npm run generate` writes it)', () => {
    expect(written).toBe(jsonSchemaText());
  });

  it('describes every key, for completion in an editor', () => {
    const { dossier, document } = fileSchemas();
    const all = [...properties(dossier, 'dossier'), ...properties(document, 'document')];
    expect(all.length).toBeGreaterThan(120);
    expect(all.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
  });

  it.each(['halvard-strait', 'ukraine-talks'])('takes every file of %s', (name) => {
    for (const [kind, value] of seedFiles(name))
      expect(z.fromJSONSchema(definitions[kind]).safeParse(value).error?.issues).toBeUndefined();
  });

  it('refuses an unknown key and a wrong stance', () => {
    const schema = z.fromJSONSchema(definitions.document);
    const sound = { document: 'a', title: 'A', claims: [{ id: 'c', stance: 'STATES', quote: 'x' }] };
    expect(schema.safeParse(sound).success).toBe(true);
    expect(schema.safeParse({ ...sound, tite: 'A' }).success).toBe(false);
    expect(schema.safeParse({ ...sound, claims: [{ id: 'c', stance: 'STATE', quote: 'x' }] }).success).toBe(
      false,
    );
    expect(z.fromJSONSchema(definitions.dossier).safeParse(sound).success).toBe(false);
  });

  it('tells the keys that may stand at a path', () => {
    const { document } = fileSchemas();
    expect(keysAt(document, ['claims', 4, 'restates'])).toEqual(['claim', 'drift']);
    expect(keysAt(document, ['claims', 0, 'quote', 0])).toEqual(['exact', 'occurrence']);
    expect(keysAt(document, ['claims', 0, 'asserts'])).toContain('VENUE');
    expect(keysAt(document, ['title', 'x'])).toEqual([]);
  });
});
