// Partial dates (EDTF) and how they compare.
import { describe, expect, it } from 'vitest';
import { BadDate, compareDates, intervalOf, isLater, isSaidBy, overlaps } from '../../src/model/time.ts';

describe('intervalOf', () => {
  it.each([
    ['2024-11-05', '2024-11-05', '2024-11-05'],
    ['2024-11', '2024-11-01', '2024-11-30'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2022-03/2022-05', '2022-03-01', '2022-05-31'],
    ['2024/2025-03', '2024-01-01', '2025-03-31'],
    ['2024-11~', '2024-11-01', '2024-11-30'],
    ['2024?', '2024-01-01', '2024-12-31'],
    ['2024-11-05%', '2024-11-05', '2024-11-05'],
    ['../2025-01-19', null, '2025-01-19'],
    ['2025-01-19/..', '2025-01-19', null],
    ['2024-XX', '2024-01-01', '2024-12-31'],
  ])('reads %s as the days from %s to %s', (text, first, last) => {
    expect(intervalOf(text)).toEqual({ first, last });
  });

  it.each([
    ['', 'nothing'],
    ['last month', 'words'],
    ['05.11.2024', 'another notation'],
    ['2024-11-5', 'a day of one digit'],
    ['2024-13', 'a month that does not exist'],
    ['2031-06-31', 'a day that does not exist'],
    ['2031-02-29', 'a leap day of a common year'],
    ['1900-02-29', 'a leap day of a common century'],
    ['2031-02-29/2031-03-05', 'an interval from a day that does not exist'],
    ['2031-01/2031-02-29', 'an interval to a day that does not exist'],
    ['2031-02-29~', 'about a day that does not exist'],
    ['2024-21', 'a season'],
    ['2024-11-05T10:00', 'a time of day'],
    ['{2024,2025}', 'a list'],
    ['[2024,2025]', 'one of a set'],
    ['2024-05/2024-03', 'an interval backwards'],
    ['/2024', 'an unknown start'],
    ['2024/', 'an unknown end'],
    ['../..', 'no end at all'],
    ['Y12024', 'a year past 9999'],
    ['-0044', 'a year before 0000'],
    ['202', 'a decade'],
  ])('refuses %j: %s', (text) => {
    expect(() => intervalOf(text)).toThrow(BadDate);
  });

  it('says what was expected and what came', () => {
    expect(() => intervalOf('2024-21')).toThrow(/expected months.*"2024-21"/);
    expect(() => intervalOf('2031-02-29')).toThrow(/expected a day of the calendar.*"2031-02-29"/);
  });

  it('gives the same days when it is asked again', () => {
    expect(intervalOf('2030-12')).toEqual({ first: '2030-12-01', last: '2030-12-31' });
    expect(intervalOf('2030-12')).toEqual({ first: '2030-12-01', last: '2030-12-31' });
  });
});

describe('isLater', () => {
  const later = (a: string, b: string) => isLater(intervalOf(a), intervalOf(b));

  it('is so when the first day is after the last day of the other', () => {
    expect(later('2031-03', '2031-02')).toBe(true);
    expect(later('2031-03-02', '2031-03-01')).toBe(true);
    expect(later('2031-02', '2031-03')).toBe(false);
  });

  it('is not so on the same day, nor where the two overlap', () => {
    expect(later('2031-03-01', '2031-03-01')).toBe(false);
    expect(later('2031-03-15', '2031-03')).toBe(false);
    expect(later('2031-03-15/2031-04-15', '2031-03-01/2031-03-15')).toBe(false);
  });

  it('is never so where the end in question is open, or a time is not known', () => {
    expect(later('../2031-03', '2031-01')).toBe(false);
    expect(later('2031-03', '2031-01/..')).toBe(false);
    expect(later('2031-03/..', '../2031-01')).toBe(true);
    expect(isLater(null, intervalOf('2031'))).toBe(false);
    expect(isLater(intervalOf('2031'), null)).toBe(false);
  });
});

describe('overlaps', () => {
  const both = (a: string | null, b: string | null) =>
    overlaps(a === null ? null : intervalOf(a), b === null ? null : intervalOf(b));

  it('is so when they share a day', () => {
    expect(both('2031-03', '2031-03-31/2031-05')).toBe(true);
    expect(both('2031-03', '2031-04')).toBe(false);
  });

  it('takes an open end and an unknown time to match everything', () => {
    expect(both('../2031-03', '1999')).toBe(true);
    expect(both('../2031-03', '2031-04')).toBe(false);
    expect(both(null, '1999')).toBe(true);
    expect(both('1999', null)).toBe(true);
  });
});

describe('isSaidBy', () => {
  const by = (text: string | null, day: string | null) =>
    isSaidBy(text === null ? null : intervalOf(text), day);

  it('is so when the last possible day is not after the day asked', () => {
    expect(by('2031-04-11', '2031-04-11')).toBe(true);
    expect(by('2031-04', '2031-04-30')).toBe(true);
    expect(by('../2031-04-11', '2031-04-11')).toBe(true);
  });

  it('is not so of what straddles the day, begins after it or is not dated', () => {
    expect(by('2031-04', '2031-04-11')).toBe(false);
    expect(by('2031-04-09/..', '2031-04-11')).toBe(false);
    expect(by('2031-05', '2031-04-11')).toBe(false);
    expect(by(null, '2031-04-11')).toBe(false);
  });

  it('is so of everything when the question is about now', () => {
    expect([by(null, null), by('2999', null), by('2031/..', null)]).toEqual([true, true, true]);
  });
});

describe('compareDates', () => {
  it('orders by first day, then last day, unknown ends widest, then the text', () => {
    const sorted = ['../2031-01', '2031', '2031/..', '2031-01', '2031-01-02', '2031-01-02~', '2032'];
    expect([...sorted].reverse().sort(compareDates)).toEqual([
      '../2031-01',
      '2031-01',
      '2031',
      '2031/..',
      '2031-01-02',
      '2031-01-02~',
      '2032',
    ]);
  });
});
