// Small words for a terminal: dates, counts, colour only where somebody looks.
import { styleText } from 'node:util';

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

/** Breaks a text into lines that fit the terminal (100 columns where there is none), each with the margin. */
export function wrap(text: string, margin: string): string[] {
  const width = Math.max(30, (process.stdout.columns || 100) - margin.length);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(margin + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, margin + line];
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
