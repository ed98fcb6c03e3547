// The README and the guide of five articles show what the program prints: their commands are run again, in one
// process, on the dossier as it is now. `npm run generate:guides` mends them.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../cli/parley.ts';

const pages = ['README.md', 'docs/guides/five-articles.md'];
const page = (name: string) => readFileSync(join(root, name), 'utf8');

describe('a page that shows answers', () => {
  let generated: Readonly<Record<string, string>>;
  beforeAll(async () => {
    const script = join(root, 'docs/generate-guides.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [script, '--print'], {
      maxBuffer: 16 * 2 ** 20,
    });
    generated = JSON.parse(stdout);
  }, 60_000);

  it.each(pages)('%s shows them as they are given', (name) => {
    expect(page(name)).toBe(generated[name]);
  });

  it('names no day or hour of recording, which would differ with each run', () => {
    const guide = page('docs/guides/five-articles.md');
    expect(guide).not.toMatch(/\d{4}-\d\d-\d\dT\d\d:/);
    expect(guide).not.toContain(new Date().getUTCFullYear().toString());
  });
});

describe('the guide of five articles', () => {
  it('goes from who reported it to what changed on the way', () => {
    const asked = [...page('docs/guides/five-articles.md').matchAll(/^\$ parley ask ([\w-]+)/gm)].map(
      ([, question]) => question,
    );
    expect([asked[0], asked.at(-1)]).toEqual(['who-reported', 'drift']);
    expect(new Set(asked)).toEqual(
      new Set([
        'who-reported',
        'corroboration',
        'standings',
        'positions',
        'shifts',
        'conditions',
        'disputes',
        'timeline',
        'gaps',
        'drift',
      ]),
    );
  });
});
