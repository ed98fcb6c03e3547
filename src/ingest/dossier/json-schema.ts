// The JSON Schema of the dossier format, for completion and checks in an editor. Draft 7, since that is what
// editors read best; one file for both kinds of file, told apart by the key `document`.
import { z } from 'zod';
import { documentShape, dossierShape } from './format.ts';

/** A node of the schema, as far as it is walked here. */
export interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

const made = (shape: z.ZodType) => {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { target: 'draft-7', io: 'input' });
  return schema;
};

interface FileSchemas {
  readonly dossier: JsonSchema;
  readonly document: JsonSchema;
}

let kept: FileSchemas | undefined;

/** The schema of each kind of file, made once: every faulty file of a dossier asks for it. */
export function fileSchemas(): FileSchemas {
  kept ??= { dossier: made(dossierShape), document: made(documentShape) } as unknown as FileSchemas;
  return kept;
}

/** The text of schema/dossier.schema.json; `npm run generate` writes it. */
export function jsonSchemaText(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Parley dossier',
    description: 'A file of a Parley dossier: dossier.yaml, or one of documents/*.yaml.',
    if: { required: ['document'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
    then: { $ref: '#/definitions/document' },
    else: { $ref: '#/definitions/dossier' },
    definitions: fileSchemas(),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The keys that a file may have at a path; none where the path leads to no map of known keys. */
export function keysAt(root: JsonSchema, path: readonly (string | number)[]): string[] {
  let nodes: readonly JsonSchema[] = branches(root);
  for (const step of path) nodes = nodes.flatMap((node) => below(node, step)).flatMap(branches);
  return nodes.flatMap((node) => [
    ...Object.keys(node.properties ?? {}),
    ...(node.propertyNames?.enum ?? []),
  ]);
}

function branches(node: JsonSchema): readonly JsonSchema[] {
  return node.anyOf ? node.anyOf.flatMap(branches) : [node];
}

function below(node: JsonSchema, step: string | number): JsonSchema[] {
  if (typeof step === 'number') return node.items ? [node.items] : [];
  const own = node.properties && Object.hasOwn(node.properties, step) ? node.properties[step] : undefined;
  if (own) return [own];
  return typeof node.additionalProperties === 'object' ? [node.additionalProperties] : [];
}
