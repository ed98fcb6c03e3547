import { describe, expect, it } from 'vitest';
import { expected } from '../../src/cli/complete.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { questions } from '../../src/queries/index.ts';

const program = buildProgram();

/** What is expected at the end of a line, in short. */
function at(line: string): string | readonly string[] {
  const wanted = expected(program, line.split(' '));
  if (wanted.what === 'WORDS') return wanted.offers.map(({ value }) => value);
  return wanted.what === 'THINGS' ? wanted.beginnings : wanted.what;
}

describe('completion', () => {
  it('knows the commands, and every question as a command of ask', () => {
    expect(at('')).toEqual(expect.arrayContaining(['serve', 'ask', 'search', 'history', 'completion']));
    expect(at('')).not.toContain('complete');
    const names = questions.map(({ name }) => name.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`));
    expect(at('ask ')).toEqual(expect.arrayContaining(names));
  });

  it.each([
    ['ask standings ', ['demand:']],
    ['ask positions ', ['actor:']],
    ['ask who-reported ', ['demand:', 'talks:', 'issue:', 'actor:', 'claim:']],
    ['ask conditions ', ['demand:', 'talks:']],
    ['ask drift ', ['claim:', 'demand:', 'talks:']],
    ['ask disputes ', ['claim:', 'demand:', 'talks:']],
    ['ask corroboration ', ['claim:', 'demand:', 'talks:']],
    ['ask positions halvard --issue ', ['issue:']],
    ['ask conditions --holder ', ['actor:']],
    ['ask meetings --venue ', ['venue:']],
    ['ask neighbourhood actor:halvard --mode ', ['projected', 'record']],
    [
      'search cap --kinds claim ',
      ['actor', 'demand', 'issue', 'talks', 'venue', 'source', 'document', 'claim'],
    ],
    ['completion ', ['bash', 'zsh', 'fish']],
    ['ask dossier ', 'DOSSIERS'],
    ['ask timeline --dossier ', 'DOSSIERS'],
    ['load ', 'FILES'],
    ['load one ', 'FILES'],
    ['check seed --texts ', 'FILES'],
    ['ask timeline --as-of ', []],
  ])('of "%s" expects %j', (line, wanted) => {
    expect(at(line)).toEqual(wanted);
  });

  it('offers options that are not given yet', () => {
    expect(at('ask standings demand:x --as-of 2031 --')).toEqual([
      '--json',
      '--csv',
      '--known-at',
      '--dossier',
      '--no-roll-up',
      '--help',
    ]);
  });
});
