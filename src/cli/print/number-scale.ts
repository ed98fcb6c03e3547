// A small scale of numbers for a terminal: ticks, and below them what bounds what.
import { printNumber } from '../../model/quantity.ts';

/** What stands on a scale; null: open on that side. */
export interface Span {
  readonly low: number | null;
  readonly high: number | null;
}

export interface NumberScale {
  /** The line of ticks. */
  readonly ticks: string;
  /** A number or a span as a line: `◀───●`, `●───▶`, `●──●`, `●`. */
  draw(span: Span, mark: string): string;
  /** `└── text ──┘` between two numbers; the text behind it where there is no room. */
  bracket(from: number, to: number, text: string): string;
}

/** A scale of some columns that has room for all numbers; an open side runs to its end. */
export function numberScale(spans: readonly Span[], width: number): NumberScale {
  const numbers = spans.flatMap(({ low, high }) => [low, high]).filter((one) => one !== null);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const step = niceStep(most - least || Math.abs(most) || 1, Math.max(2, Math.floor(width / 14)));
  const isOpen = (side: keyof Span) => spans.some((span) => span[side] === null);
  // A number at the very end of the scale would leave an open side no room for its arrow.
  const down = Math.floor(least / step) * step;
  const low = down === least && (least > 0 || (least < 0 && isOpen('low'))) ? down - step : down;
  const up = Math.ceil(most / step) * step;
  const high = up === most || isOpen('high') ? up + step : up;
  const at = (value: number) => Math.round(((value - low) / (high - low)) * (width - 1));
  return {
    ticks: ticks(low, high, step, at, width),
    draw: (span, mark) => draw(span, mark, at, width),
    bracket: (from, to, text) => bracket(at(from), at(to), text),
  };
}

type At = (value: number) => number;

function ticks(low: number, high: number, step: number, at: At, width: number): string {
  const line = Array.from({ length: width }, () => '─');
  let free = 0;
  for (let value = low; value <= high + step / 2; value += step) {
    const label = compact(Number(value.toPrecision(12)));
    const start = Math.min(width - label.length, Math.max(0, at(value) - Math.floor(label.length / 2)));
    if (start < free) continue;
    for (const [i, letter] of [...label].entries()) line[start + i] = letter;
    if (start > 0) line[start - 1] = ' ';
    if (start + label.length < width) line[start + label.length] = ' ';
    free = start + label.length + 3;
  }
  return line.join('');
}

function draw({ low, high }: Span, mark: string, at: At, width: number): string {
  const line = Array.from({ length: width }, () => ' ');
  const [from, to] = [low === null ? 0 : at(low), high === null ? width - 1 : at(high)];
  for (let i = from; i <= to; i++) line[i] = '─';
  if (low === null) line[from] = '◀';
  if (high === null) line[to] = '▶';
  if (low !== null) line[from] = mark;
  if (high !== null) line[to] = mark;
  return line.join('');
}

function bracket(from: number, to: number, text: string): string {
  const inside = to - from - 1;
  const rest = inside - text.length - 2;
  const margin = ' '.repeat(from);
  if (rest >= 2) {
    const left = Math.floor(rest / 2);
    return `${margin}└${'─'.repeat(left)} ${text} ${'─'.repeat(rest - left)}┘`;
  }
  return inside < 0 ? `${margin}│ ${text}` : `${margin}└${'─'.repeat(inside)}┘ ${text}`;
}

/** 1, 2, 2.5 or 5 times a power of ten, so that about `parts` of them span the range. */
function niceStep(span: number, parts: number): number {
  const rough = span / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= rough)!;
  return factor * power;
}

/** "20k", "1.5M", "250". */
function compact(value: number): string {
  if (Math.abs(value) >= 1_000_000) return `${printNumber(value / 1_000_000)}M`;
  return Math.abs(value) >= 10_000 ? `${printNumber(value / 1_000)}k` : printNumber(value);
}
