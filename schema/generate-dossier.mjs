// Writes schema/dossier.schema.json from the shapes that check a dossier: `npm run generate`. A test compares.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const shapes = fileURLToPath(new URL('../src/ingest/dossier/json-schema.ts', import.meta.url));
const { module } = await runnerImport(shapes, { configFile: false });
writeFileSync(new URL('./dossier.schema.json', import.meta.url), module.jsonSchemaText());
