// Small words for a terminal: dates, counts, colour only where somebody looks.
import { stripVTControlCharacters, styleText } from 'node:util';
import { many } from '../../model/wording.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * "2031-04-11" → "11 Apr 2031", "2031-04" → "Apr 2031"; spans "Apr 2031 to 2 May 2031", "not before 9 Apr 2031",
 * "not after 2 May 2031"; other partial dates as they stand.
 */
export function printDate(edtf: string | null): string {
  const [first, last] = (edtf ?? '').split('/');
  if (first && last) {
    if (first === '..') return `not after ${printDate(last)}`;
    return last === '..' ? `not before ${printDate(first)}` : `${printDate(first)} to ${printDate(last)}`;
  }
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(edtf ?? '') ?? [];
  if (!year || !month) return edtf ?? 'not dated';
  return `${day ? `${Number(day)} ` : ''}${months[Number(month) - 1]} ${year}`;
}

/** The same of a day that lies somewhere within a span: "between Feb 2024 and 19 Jan 2025". */
export function printDayWithin(edtf: string | null): string {
  const [first, last] = (edtf ?? '').split('/');
  if (!first || !last || first === '..' || last === '..') return printDate(edtf);
  return `between ${printDate(first)} and ${printDate(last)}`;
}

/** "1 origin", "2 origins", "no origin". */
export function count(n: number, one: string, several?: string): string {
  return n === 0 ? `no ${one}` : many(n, one, several);
}

/** Cuts a text at a word. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf(' ', most - 1) || most - 1).replace(/[\s,.:;]+$/, '')} …`;
}

/** A title in quotation marks of its own, so that it does not read as the name of an outlet. */
export function printTitle(title: string, most = 80): string {
  return `“${shorten(title, most)}”`;
}

/** Columns of the terminal; 100 where there is none. */
export function terminalWidth(): number {
  return process.stdout.columns || 100;
}

/** Breaks a text into lines that fit the terminal, each with the margin. */
export function wrap(text: string, margin: string): string[] {
  return wrapTo(text, Math.max(30, terminalWidth() - margin.length)).map((line) => margin + line);
}

/** The same with other words at the start of the first line, as wide as the margin: a branch of a tree. */
export function wrapFrom(start: string, text: string, margin: string): string[] {
  const [first, ...rest] = wrap(text, margin);
  return [start + first!.slice(margin.length), ...rest];
}

/** Breaks a text into lines of at most `width` columns; colours take no room, a longer word has its own line. */
export function wrapTo(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const { length } = stripVTControlCharacters(word);
    if (line && used + 1 + length > width) {
      lines.push(line.trimEnd());
      line = word;
      used = length;
    } else {
      used += line ? 1 + length : length;
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...lines, line];
}

type Style = Parameters<typeof styleText>[0];

/** Styles text where standard output is a terminal and NO_COLOR is not set. */
export function styled(style: Style, text: string): string {
  return process.stdout.isTTY && !process.env['NO_COLOR'] ? styleText(style, text) : text;
}
