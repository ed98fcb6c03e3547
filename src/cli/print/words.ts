// Small words for a terminal: dates, counts, colour only where somebody looks.
import { stripVTControlCharacters, styleText } from 'node:util';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2031-04-11" → "11 Apr 2031", "2031-04" → "Apr 2031"; other partial dates as they stand. */
export function printDate(edtf: string | null): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(edtf ?? '') ?? [];
  if (!year || !month) return edtf ?? 'not dated';
  return `${day ? `${Number(day)} ` : ''}${months[Number(month) - 1]} ${year}`;
}

/** "1 origin", "2 origins", "no origin". */
export function count(n: number, one: string, many = `${one}s`): string {
  return n === 0 ? `no ${one}` : `${n} ${n === 1 ? one : many}`;
}

/** Cuts a text at a word. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf(' ', most - 1) || most - 1).replace(/[\s,.:;]+$/, '')} …`;
}

/** Columns of the terminal; 100 where there is none. */
export function terminalWidth(): number {
  return process.stdout.columns || 100;
}

/** Breaks a text into lines that fit the terminal, each with the margin. */
export function wrap(text: string, margin: string): string[] {
  return wrapTo(text, Math.max(30, terminalWidth() - margin.length)).map((line) => margin + line);
}

/** Breaks a text into lines of at most `width` columns; colours take no room, a longer word has its own line. */
export function wrapTo(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const { length } = stripVTControlCharacters(word);
    if (line && used + 1 + length > width) {
      lines.push(line);
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

/** First letter large. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
