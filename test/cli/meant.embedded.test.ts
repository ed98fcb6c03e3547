// Wrong ids, words that fit nothing or too much, searches and histories: what a person is told.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, parleyEach, root } from './parley.ts';

let data: string;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'parley-meant-'));
  const [loaded] = await run(['load seed/halvard-strait']);
  expect(loaded!.code).toBe(0);
}, 60_000);
afterAll(() => rmSync(data, { recursive: true, force: true }));

/** Words are split at blanks; `+` stands for one inside a word. */
function run(lines: readonly string[]): Promise<Ended[]> {
  const words = lines.map((line) => line.split(' ').map((word) => word.replaceAll('+', ' ')));
  return parleyEach(words, { PARLEY_DATA: data });
}

describe('parley', () => {
  it('names what was probably meant, in one line, and prints no answer', async () => {
    const told: Readonly<Record<string, string>> = {
      'ask drift demand:landing-cpa': 'Did you mean demand:landing-cap (Landing cap)?',
      'ask standings demand:bay':
        'Did you mean demand:bay-closed (Bay closed) or demand:bay-open (Bay open)?',
      'ask positions actor:halvrd,norrland': 'Nothing has the id actor:halvrd. Did you mean actor:halvard',
      'ask corroboration claim:nordwire-0411/cpa': 'Did you mean claim:nordwire-0411/cap (',
      'ask corroboration claim:nordwire-411/cap': 'Did you mean claim:nordwire-0411/cap (',
      'ask who-reported landng': 'Did you mean demand:landing-cap (Landing cap)?',
      'ask conditions --holder Norland': 'Did you mean actor:norrland (Norrland)?',
      'ask timeline --dossier halvard': 'No dossier named halvard is loaded; there are halvard-strait.',
      'ask drift talks:ise-meeting --known-at 2020-01-01T00:00:00Z': 'talks:ise-meeting at that moment.',
      'history demand:landing-cpa': 'Did you mean demand:landing-cap (Landing cap)?',
    };
    const ended = await run(Object.keys(told));
    for (const [i, [line, words]] of Object.entries(told).entries()) {
      const { code, out, err } = ended[i]!;
      expect([line, code, out, err.trim().split('\n').length]).toEqual([line, 1, '', 1]);
      expect(err).toContain(words);
    }
  });

  it('lists what words fit, an id and a name a line', async () => {
    const [several] = await run(['ask drift bay']);
    const [first, ...lines] = several!.err.trimEnd().split('\n');
    expect([several!.code, first]).toEqual([1, '"bay" fits several things. Ask for one of them by its id:']);
    for (const line of lines) expect(line).toMatch(/^ {2}demand:\S+ +\S/);
  });

  it('proposes the command, option or value that was probably meant', async () => {
    const [command, question, option, value] = await run([
      'aks drift',
      'ask who-reportd x',
      'ask drift x --asof 2031',
      'ask meetings --status hold',
    ]);
    for (const ended of [command, question, option, value])
      expect([ended!.code, ended!.out]).toEqual([2, '']);
    expect(command!.err).toContain('Did you mean ask?');
    expect(question!.err).toContain('Did you mean who-reported?');
    expect(option!.err).toContain('Did you mean --as-of?');
    expect(value!.err).toContain('Allowed choices are not-stated, denied');
  });
});

describe('parley search', () => {
  it('finds things by their names, texts and quotes, best first, and tells what matched', async () => {
    const [named, quoted, two, json] = await run([
      'search landing cap',
      'search envoys sat at the table --kinds claim',
      'search landing --first 2',
      'search landing cap --json',
    ]);
    expect(named!.out.split('\n')[3]).toBe('  Landing cap · demand:landing-cap');
    expect(quoted!.out).toMatch(/claim:\S+\n {6}words: .*envoys sat at the table/);
    expect(two!.out).toContain('The best 2 things');
    expect(two!.out).toContain('There are more');
    const { matches, truncated } = JSON.parse(json!.out);
    expect([matches[0].node.id, matches[0].matched, truncated]).toEqual([
      'demand:landing-cap',
      'NAME',
      false,
    ]);
  });

  it('says so when nothing holds the words, and what may have been meant', async () => {
    const [nothing, near] = await run(['search marzipan', 'search observrs']);
    expect([nothing!.code, nothing!.out.trim()]).toEqual([0, 'Nothing here holds "marzipan".']);
    expect(near!.out).toContain('demand:observers-aboard');
  });
});

describe('parley history', () => {
  it('tells each version with its moment, who and what, newest first', async () => {
    const [once] = await run(['history claim:nordwire-0411/cap']);
    expect(once!.out).toMatch(/1 version, the newest first\.\n\n +1 {2}\d{4}-\S+Z {2}created by \S/);
  });

  it('also of a thing that has left the graph', async () => {
    const [, gone, back] = await run([
      'unload halvard-strait',
      'history demand:landing-cap --json',
      'load seed/halvard-strait',
    ]);
    const { name, revisions } = JSON.parse(gone!.out);
    expect([name, revisions.map(({ action }: { action: string }) => action)]).toEqual([
      null,
      ['RETIRE', 'CREATE'],
    ]);
    expect(back!.code).toBe(0);
  });
});

describe('a pipe that is closed early', () => {
  it('ends the command without a word', async () => {
    const command = `"${process.execPath}" dist/cli/main.js ask timeline --json | head -c 1; exit "\${PIPESTATUS[0]}"`;
    const child = spawn('bash', ['-c', command], { cwd: root, env: { ...process.env, PARLEY_DATA: data } });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, out, err]).toEqual([0, '{', '']);
  });
});
