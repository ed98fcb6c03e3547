// Completion as shells run it: the script that is printed, sourced in a real bash, with the words that it has
// after somebody pressed Tab. Bash breaks words at colons, so that ids come in parts.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parley, parleyEach, root } from './parley.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-completion-'));
  const data = { PARLEY_DATA: join(folder, 'data') };
  expect((await parley(['load', 'seed/halvard-strait'], data)).code).toBe(0);
  const program = join(folder, 'parley');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/cli/main.js')}" "$@"\n`);
  chmodSync(program, 0o755);
  writeFileSync(join(folder, 'script'), (await parley(['completion', 'bash'])).out);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What bash offers for words as it breaks them, the last one being typed; and all that is printed beside. */
function offered(words: readonly string[], data = 'data'): string[] {
  const script = `
source "$0"
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_parley parley
printf '%s\\n' "\${COMPREPLY[@]}" 2>&1`;
  const env = { PATH: `${folder}:${process.env['PATH']}`, PARLEY_DATA: join(folder, data) };
  const out = execFileSync(
    'bash',
    ['-c', `exec 2>&1\n${script}`, join(folder, 'script'), 'parley', ...words],
    {
      env,
      encoding: 'utf8',
    },
  );
  return out.split('\n').filter(Boolean);
}

describe('completion in bash', () => {
  it.each([
    [['ask', 'corr'], ['corroboration']],
    [
      ['ask', 'drift', 'demand', ':', 'landing-'],
      ['landing-cap', 'landing-floor'],
    ],
    [['ask', 'drift', 'claim', ':', 'nordwire-0411/ca'], ['nordwire-0411/cap']],
    [['ask', 'drift', 'Landing\\ c'], ['Landing\\ cap']],
    [['ask', 'drift', '"Landing c'], ['Landing cap']],
    [['ask', 'drift', 'dem'], ['demand:']],
    [
      ['ask', 'positions', 'halvard,nor'],
      ['halvard,Norrland', "halvard,Norrland\\'s\\ fisheries\\ ministry"],
    ],
    [['ask', 'meetings', '--status', 'he'], ['held']],
    [['ask', 'positions', '--dossier', ''], ['halvard-strait']],
    [['ask', 'gaps', '--kind', 'open-silence,una'], ['open-silence,unanswered-demand']],
    [['load', 'se'], []],
  ])('of %j offers %j', (words, wanted) => {
    expect(offered(words)).toEqual(wanted);
  });

  it('says nothing where there is no graph', () => {
    expect(offered(['ask', 'drift', 'demand', ':', 'landing-'], 'nowhere')).toEqual([]);
  });
});

describe('completion', () => {
  it('prints a script for each shell, which asks the program itself', async () => {
    const shells = ['bash', 'zsh', 'fish'];
    const printed = await parleyEach(shells.map((shell) => ['completion', shell]));
    for (const [i, { code, out }] of printed.entries())
      expect([shells[i], code, out.includes(' complete -- ')]).toEqual([shells[i], 0, true]);
    expect((await parley(['completion', 'tcsh'])).code).toBe(2);
  });

  it('ends with the status for files where a folder is expected, and never with a fault', async () => {
    const away = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };
    expect(await parley(['complete', '--', 'load', ''])).toEqual({ code: 10, out: '', err: '' });
    expect(await parley(['complete', '--', 'ask', 'drift', 'demand:'], away)).toEqual({
      code: 0,
      out: '',
      err: '',
    });
  });
});
