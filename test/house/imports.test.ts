// The direction of imports is checked by machine: a planted import against it must fail the check.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'parley-house-'));
  for (const name of ['src', 'tsconfig.json', 'package.json', '.dependency-cruiser.mjs'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the check of imports', () => {
  it('passes on what stands in src', () => {
    expect(check().code).toBe(0);
  });

  it.each([
    ['queries', `import '../graph/neo4j/open.ts';`, 'queries-import-model-and-port'],
    ['queries', `import 'neo4j-driver';`, 'vendors-stay-home'],
    ['model', `import '../queries/shared/record.ts';`, 'model-imports-nothing'],
    ['web', `import '../api/server.ts';`, 'web-talks-http'],
    ['graph/embedded', `import '../neo4j/open.ts';`, 'backends-apart'],
    ['api', `import '../graph/open.ts';`, 'api-imports-questions'],
  ])('fails on a file in src/%s with %s', (folder, text, rule) => {
    const planted = join(copy, 'src', folder, 'planted.ts');
    writeFileSync(planted, `${text}\n`);
    try {
      const { code, out } = check();
      expect(code).not.toBe(0);
      expect(out).toContain(rule);
    } finally {
      rmSync(planted);
    }
  });
});

function check(): { code: number; out: string } {
  const tool = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  try {
    const args = [tool, '--config', '.dependency-cruiser.mjs', 'src'];
    return {
      code: 0,
      out: execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8', timeout: 60_000 }),
    };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { code: status ?? 1, out: String(stdout) };
  }
}
