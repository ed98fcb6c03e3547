// docs/guides/own-article.md, done as it says.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../../src/ingest/dossier/check.ts';
import { printFault } from '../../../src/ingest/dossier/faults.ts';
import { load } from '../../../src/ingest/load/load.ts';
import { whoReported } from '../../../src/queries/who-reported.ts';
import { engineMissing, openPreparedGraph } from '../../graph/engine.ts';
import { faultsIn, folderOf } from '../dossier/small-dossier.ts';

const guide = readFileSync(
  fileURLToPath(new URL('../../../docs/guides/own-article.md', import.meta.url)),
  'utf8',
);
const files = Object.fromEntries(
  [...guide.matchAll(/^`harbour-toll\/(\S+)`:\n\n```\w+\n([\s\S]*?)^```$/gm)].map(([, name, text]) => [
    name!,
    text!,
  ]),
);

describe.skipIf(engineMissing)('the guide to an own article', () => {
  it('shows a dossier that is sound and loads, and says what checking it says', async () => {
    expect(Object.keys(files).sort()).toEqual([
      'documents/gazette-0611.txt',
      'documents/gazette-0611.yaml',
      'dossier.yaml',
    ]);
    const checked = await checkDossier(folderOf(files));
    const has = (label: string) => checked.things.filter(({ thing }) => thing.labels.includes(label)).length;
    expect(guide).toContain(`${checked.id}: no fault. ${has('Document')} document, ${has('Claim')} claims.`);
    const graph = await openPreparedGraph();
    try {
      await load(graph, [checked]);
      const answer = await graph.read((reader) => whoReported(reader, { id: 'demand:toll-halved' }));
      expect(answer?.support.claims).toHaveLength(2);
      expect(answer?.support.origins.map(({ name }) => name).sort()).toEqual(['Coast Wire', "Pilots' Guild"]);
    } finally {
      await graph.close();
    }
  });

  it('shows the fault that a slip is told by', async () => {
    const folder = folderOf(files);
    const name = 'documents/gazette-0611.yaml';
    writeFileSync(join(folder, name), files[name]!.replace('toll-halved', 'toll-halfed'));
    expect(guide).toContain((await faultsIn(folder)).map(printFault).join('\n'));
  });
});
