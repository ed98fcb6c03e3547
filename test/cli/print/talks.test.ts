import { describe, expect, it } from 'vitest';
import { printMeetings, printTalks } from '../../../src/cli/print/talks.ts';
import { untold } from '../../../src/queries/talks-claims.ts';

describe('talks in print', () => {
  const told = (date: string | null, timeWords: readonly string[]) => ({
    talks: {
      id: 'talks:t',
      name: 'Contacts',
      kind: 'Talks',
      labels: ['Talks'],
      properties: date === null ? {} : { date },
    },
    account: { ...untold, timeWords },
  });

  it('that are not dated show the words that say when, relative as they are', () => {
    const words = 'Contacts · talks:t, not dated: “in recent weeks”, “last month” (relative)\n';
    const undated = told(null, ['in recent weeks', 'last month']);
    expect(printTalks(undated)).toContain(words);
    expect(printMeetings({ meetings: [undated], truncated: false })).toContain(words);
  });

  it('show their date where there is one, and nothing more where nothing is said', () => {
    expect(printTalks(told('2031-04-09', ['last month']))).toContain('Contacts · talks:t, 9 Apr 2031\n');
    expect(printTalks(told(null, []))).toContain('Contacts · talks:t, not dated\n');
  });
});
