// DESIGN.md, "Time": when a position stood, when it was said, and the sort key.
import { describe, expect, it } from 'vitest';
import { positionTime, sortKey, spokenTime } from '../../src/model/claim-time.ts';
import type { Thing } from '../../src/model/thing.ts';
import { claim, document, world } from './build.ts';

const times = (...things: Thing[]) => {
  const built = world(...things);
  const one = built.claims.get('claim:a')!;
  const printed = built.documents.get(one.document);
  return {
    position: positionTime(built, one),
    spoken: spokenTime(one, printed),
    at: sortKey(one, printed),
  };
};
const month = (text: string) => ({ first: `${text}-01`, last: `${text}-28` });
const february = month('2031-02');
const published = document('document:d', { published: '2031-04-01/2031-04-28', bounds: '2031-05' });
const bounded = document('document:d', { bounds: '2031-05-01/2031-05-28' });
const dated = claim('b', { said: '2031-01-01/2031-01-28', document: 'document:other' });

describe('the time of a position', () => {
  it('is held, before anything else', () => {
    const all = claim('a', { held: '2031-02', said: '2031-03', restates: 'b' });
    expect(times(all, dated, published).position).toEqual(february);
  });

  it('is said where it says nothing of when it stood', () => {
    expect(times(claim('a', { said: '2031-02', restates: 'b' }), dated, published).position).toEqual(
      february,
    );
  });

  it('is that of what it restates where it has none of its own', () => {
    expect(times(claim('a', { restates: 'b' }), dated, published).position).toEqual(month('2031-01'));
  });

  it('is that of the end of a chain of restatements, with its publication', () => {
    const [b, c] = [claim('b', { restates: 'c' }), claim('c', { document: 'document:other' })];
    const other = document('document:other', { published: '2031-02' });
    expect(times(claim('a', { restates: 'b' }), b, c, other, published).position).toEqual(february);
  });

  it('is the date of publication where what it restates is undated or retracted', () => {
    const undated = claim('b', { document: 'document:other' });
    expect(times(claim('a', { restates: 'b' }), undated, published).position).toEqual(month('2031-04'));
    expect(times(claim('a', { restates: 'b' }), published).position).toEqual(month('2031-04'));
  });

  it('is the bounds where the document has no date', () => {
    expect(times(claim('a', {}), bounded).position).toEqual(month('2031-05'));
  });

  it('is not known where nothing is dated, and where the document is not there', () => {
    expect(times(claim('a', {})).position).toBeNull();
  });

  it('ends where restatements that ought to be refused go in a circle', () => {
    expect(times(claim('a', { restates: 'b' }), claim('b', { restates: 'a' })).position).toBeNull();
  });
});

describe('the time when it was said', () => {
  it('is said, else published, else bounds; neither held nor what it restates', () => {
    const a = claim('a', { held: '2030', restates: 'b' });
    expect(times(claim('a', { said: '2031-02', held: '2030' }), published).spoken).toEqual(february);
    expect(times(a, dated, published).spoken).toEqual(month('2031-04'));
    expect(times(a, dated, bounded).spoken).toEqual(month('2031-05'));
    expect(times(a, dated).spoken).toBeNull();
  });
});

describe('the sort key', () => {
  it('is the first day of that, then the id', () => {
    expect(times(claim('a', { said: '2031-02' })).at).toBe('2031-02-01 claim:a');
  });

  it('is the last day where the first is open', () => {
    expect(times(claim('a', { said: '../2031-02' })).at).toBe('2031-02-28 claim:a');
    expect(times(claim('a', { said: '2031-02/..' })).at).toBe('2031-02-01 claim:a');
  });

  it('is never null: 0000 and the id where nothing is dated', () => {
    expect(times(claim('a', { held: '2031-02' })).at).toBe('0000 claim:a');
  });
});
