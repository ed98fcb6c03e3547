import { describe, expect, it } from 'vitest';
import { numberScale } from '../../../src/cli/print/number-scale.ts';

const ceiling = { low: null, high: 40_000 };
const floor = { low: 50_000, high: null };

describe('a scale of numbers', () => {
  it('has room for all, with an arrow where a side is open', () => {
    const scale = numberScale([ceiling, floor], 40);
    expect(scale.ticks).toHaveLength(40);
    expect(scale.ticks).toContain('40k');
    expect(scale.draw(ceiling, '●')).toMatch(/^◀─+● +$/);
    expect(scale.draw(floor, '●')).toMatch(/^ +●─+▶$/);
    expect(scale.bracket(40_000, 50_000, 'gap')).toMatch(/^ +└─+ gap ─+┘$/);
  });

  it.each([
    [[{ low: 7, high: 7 }]],
    [[{ low: 0, high: 0 }]],
    [[{ low: -5, high: null }]],
    [[{ low: 0.25, high: 0.5 }]],
    [[{ low: null, high: 3 }]],
    [[{ low: 1, high: 2_000_000 }]],
  ])('draws %j within its width, its numbers where they belong', (spans) => {
    const scale = numberScale(spans, 30);
    expect(scale.ticks).toHaveLength(30);
    for (const span of spans) {
      const line = scale.draw(span, '●');
      expect(line).toHaveLength(30);
      expect([...line].filter((letter) => letter === '●').length).toBe(
        new Set([span.low, span.high].filter((one) => one !== null)).size,
      );
      expect(line.includes('◀')).toBe(span.low === null);
      expect(line.includes('▶')).toBe(span.high === null);
    }
  });

  it('says beside a short distance what there is no room for between', () => {
    const scale = numberScale(
      [
        { low: 1, high: 1 },
        { low: 2, high: 2 },
        { low: 900, high: 900 },
      ],
      30,
    );
    expect(scale.bracket(1, 2, 'gap 1')).toMatch(/gap 1$/);
  });
});
