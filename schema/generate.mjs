// Writes src/api/types.generated.ts from schema/graphql: `npm run generate`. A test compares.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

/** The values behind GraphQL types: ours, not GraphQL's. */
const node = './nodes.ts#NodeLike';
const mappers = {
  ...Object.fromEntries(
    [
      'Actor',
      'InformationSource',
      'Issue',
      'Demand',
      'Venue',
      'Talks',
      'Document',
      'Entity',
      'Node',
      'Source',
    ].map((type) => [type, node]),
  ),
  Claim: './nodes.ts#ClaimLike',
  Hop: '../model/claim.ts#Hop',
  Restatement: './nodes.ts#RestatementValue',
  Assertion: './nodes.ts#AssertionValue',
  Condition: './nodes.ts#ConditionValue',
  Support: '../model/support.ts#Support',
  SupportingClaims: './nodes.ts#Behind',
  SupportingDocuments: './nodes.ts#Behind',
  SupportingSources: './nodes.ts#Behind',
  WhoReported: '../queries/who-reported.ts#WhoReported',
  Candidate: '../queries/find.ts#Candidate',
  Silence: '../queries/who-reported.ts#Silence',
  Trail: '../queries/who-reported.ts#Trail',
  ClaimConnection: './connections.ts#Connection',
  DocumentConnection: './connections.ts#Connection',
  Dossier: '../queries/dossier.ts#DossierValue',
};

/** The text of the generated file. */
export async function generated() {
  const folder = new URL('./graphql/', import.meta.url);
  const text = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  const code = await codegen({
    filename: 'types.generated.ts',
    documents: [],
    schema: parse(text),
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      disableDescriptions: true,
      avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
      scalars: { ID: 'string', PartialDate: 'string', DateTime: 'string', URL: 'string' },
      contextType: './context.ts#Context',
      mappers,
      immutableTypes: true,
      mapperTypeSuffix: 'Value',
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return `// Generated from schema/graphql by \`npm run generate\`. Do not edit.\n${code}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(new URL('../src/api/types.generated.ts', import.meta.url), await generated());
