import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printDate, styled } from '../../../src/cli/print/words.ts';

describe('colour', () => {
  const { isTTY } = process.stdout;
  const { NO_COLOR } = process.env;
  beforeEach(() => {
    delete process.env['NO_COLOR'];
  });
  afterEach(() => {
    process.stdout.isTTY = isTTY;
    if (NO_COLOR === undefined) delete process.env['NO_COLOR'];
    else process.env['NO_COLOR'] = NO_COLOR;
  });

  it('is used on a terminal only, and not where NO_COLOR is set', () => {
    process.stdout.isTTY = true;
    expect(styled('bold', 'cap')).toBe('\u001b[1mcap\u001b[22m');
    process.env['NO_COLOR'] = '1';
    expect(styled('bold', 'cap')).toBe('cap');
    delete process.env['NO_COLOR'];
    process.stdout.isTTY = false;
    expect(styled('bold', 'cap')).toBe('cap');
  });
});

describe('a date', () => {
  it.each([
    [null, 'not dated'],
    ['2031-04-11', '11 Apr 2031'],
    ['2031-04', 'Apr 2031'],
    ['2031-04-09/..', 'not before 9 Apr 2031'],
    ['../2031-05-02', 'not after 2 May 2031'],
    ['2031-04~', '2031-04~'],
  ])('%s reads "%s"', (date, words) => {
    expect(printDate(date)).toBe(words);
  });
});
