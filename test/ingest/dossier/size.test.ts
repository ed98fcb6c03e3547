import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../../src/ingest/dossier/check.ts';
import { faultsOf, folderOf } from './small-dossier.ts';

const size = 10_000;

/** A dossier of 10,000 claims in ten documents, each restating the one before; `slip` may spoil one. */
function large(slip: (claim: number) => string = () => ''): Record<string, string> {
  const demands = Array.from({ length: 200 }, (_, i) => `  d${i}: { text: State of things ${i} }`);
  const files: Record<string, string> = {
    'dossier.yaml': `dossier: large\ntitle: Large\nactors:\n  a: { kind: State }\n  b: { kind: State }\ndemands:\n${demands.join('\n')}\n`,
  };
  for (let document = 0; document < 10; document++) {
    const claims = Array.from({ length: size / 10 }, (_, i) => {
      const n = (document * size) / 10 + i;
      const before =
        n === 0 ? '' : `, restates: { claim: p${Math.floor((n - 1) / 1_000)}/c${n - 1}, drift: [] }`;
      return `  - { id: c${n}, stance: DEMANDS, holder: a, about: demand:d${n % 200}, said: 2031-05-02, quote: words ${n}${before}${slip(n)} }`;
    });
    files[`documents/p${document}.yaml`] =
      `document: p${document}\ntitle: P\nclaims:\n${claims.join('\n')}\n`;
  }
  return files;
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number }> {
  const start = performance.now();
  return { result: await work(), seconds: (performance.now() - start) / 1_000 };
}

describe('a dossier of 10,000 claims', () => {
  it('is checked within 15 s, a chain of 10,000 restatements included', async () => {
    const folder = folderOf(large());
    const { result, seconds } = await timed(() => checkDossier(folder));
    expect(result.things).toHaveLength(1 + 2 + 200 + 10 + size);
    expect(seconds).toBeLessThan(15);
  });

  it('is refused for one bad claim, told by file and line, and for every bad claim when all are', async () => {
    const one = await timed(() => faultsOf(large((n) => (n === 7_777 ? ', modality: PERHAPS' : ''))));
    expect(one.result).toEqual([
      {
        file: 'documents/p7.yaml',
        line: 781,
        column: expect.any(Number),
        path: 'claims[777].modality',
        reason: expect.stringContaining('got "PERHAPS"'),
      },
    ]);
    const all = await timed(() => faultsOf(large((n) => `, modality: PERHAPS, madeAt: nowhere-${n}`)));
    expect(all.result).toHaveLength(size);
    const dangling = await timed(() =>
      faultsOf(large((n) => `, madeAt: nowhere-${n}, toldTo: ${'b'.repeat(1 + (n % 9))}b`)),
    );
    expect(dangling.result).toHaveLength(2 * size);
    for (const { seconds } of [one, all, dangling]) expect(seconds).toBeLessThan(20);
  }, 90_000);
});
