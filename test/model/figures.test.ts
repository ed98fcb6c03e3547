import { describe, expect, it } from 'vitest';
import { type FigureOptions, figuresOf } from '../../src/model/figures.ts';
import type { Thing } from '../../src/model/thing.ts';
import { line, onIssue, scaleTies, told } from './lines.ts';

const any = { measure: null, unit: null, staleAfter: null, day: null };
const [jan, feb, mar] = ['2031-01-01', '2031-02-01', '2031-03-01'] as const;
const ten = { measure: 'catch', low: 10, high: 10, unit: 't', approximate: false };

function found(things: readonly Thing[], options: Partial<FigureOptions> = {}) {
  const { counted, unheld } = told(...things);
  return figuresOf(counted, unheld, onIssue, scaleTies({ 'demand:d4': ten }), { ...any, ...options });
}

const statuses = (...things: readonly Thing[]) =>
  found(things).figures.map(({ quantity, status, staleRule }) =>
    [quantity.low, quantity.high, status, staleRule].filter((one) => one !== null).join(' '),
  );
const leftOut = (...things: readonly Thing[]) =>
  found(things).leftOut.map(({ reason, claim }) => `${reason} ${claim.id}`);

describe('a figure', () => {
  it.each(['DEMANDS', 'PROPOSES', 'OFFERS', 'ACCEPTS', 'CONSIDERS'] as const)(
    'is put on the table by %s',
    (stance) => {
      expect(statuses(line('x', { stance, held: jan }, [null, 30]))).toEqual(['30 CURRENT']);
    },
  );

  it('is overtaken by a later one of its kind, and stands beside one of the other kind', () => {
    const x = line('x', { held: jan }, [null, 30]);
    expect(statuses(x, line('y', { held: feb, about: 'demand:d2' }, [null, 40]))).toEqual([
      '40 CURRENT',
      '30 STALE OVERTAKEN',
    ]);
    expect(statuses(x, line('y', { stance: 'OFFERS', held: feb, about: 'demand:d2' }, [null, 40]))).toEqual([
      '30 CURRENT',
      '40 CURRENT',
    ]);
  });

  it('stands beside the floor of another demand, and beside one that time cannot order', () => {
    const x = line('x', { held: '2031-01' }, [null, 30]);
    expect(statuses(x, line('y', { held: feb, about: 'demand:d2' }, [5, null]))).toEqual([
      '30 CURRENT',
      '5 CURRENT',
    ]);
    const beside = found([x, line('y', { held: '2031' }, [null, 40])]).figures;
    expect(beside.map(({ status, unordered }) => [status, unordered])).toEqual([
      ['CURRENT', true],
      ['CURRENT', true],
    ]);
  });

  it('comes back where it is asked for again', () => {
    const x = line('x', { held: jan }, [null, 30]);
    expect(statuses(x, line('y', { held: feb }, [null, 40]), line('z', { held: mar }, [null, 30]))).toEqual([
      '30 CURRENT',
      '40 STALE OVERTAKEN',
    ]);
  });

  it('is superseded, given up with its stance, or old when that is asked', () => {
    const x = line('x', { held: jan }, [null, 30]);
    expect(statuses(x, line('y', { held: jan, supersedes: 'x' }, [null, 40]))).toEqual([
      '40 CURRENT',
      '30 STALE SUPERSEDED',
    ]);
    expect(statuses(x, line('y', { stance: 'WITHDRAWS', held: feb }))).toEqual(['30 STALE GIVEN_UP']);
    const aged = found([x], { staleAfter: 30, day: '2031-02-01' }).figures;
    expect(aged.map(({ staleRule }) => staleRule)).toEqual(['OLD']);
    expect(found([x], { staleAfter: 31, day: '2031-02-01' }).figures[0]!.status).toBe('CURRENT');
  });

  it('that nothing dates neither overtakes nor is overtaken', () => {
    expect(statuses(line('x', {}, [null, 30]), line('y', { held: feb }, [null, 40]))).toEqual([
      '40 CURRENT',
      '30 UNDATED',
    ]);
  });

  it('is supported and never dated by its retellings', () => {
    const x = line('x', { held: jan }, [null, 30]);
    const [figure] = found([x, line('y', { held: mar, restates: 'x' }, [null, 30])]).figures;
    expect([figure!.support.claims.length, figure!.heldLast]).toEqual([2, jan]);
  });

  it('stands beside a ceiling of another demand that came after its floor', () => {
    const floor = line('x', { held: jan }, [5, null]);
    expect(statuses(floor, line('y', { held: feb, about: 'demand:d2' }, [null, 30]))).toEqual([
      '5 CURRENT',
      '30 CURRENT',
    ]);
  });

  it('is not told to be unordered for one that nothing dates', () => {
    const { figures } = found([line('x', { held: jan }, [null, 30]), line('y', {}, [null, 40])]);
    expect(figures.map(({ status, unordered }) => [status, unordered])).toEqual([
      ['CURRENT', false],
      ['UNDATED', false],
    ]);
  });

  it('still counts where only some of its words are given up', () => {
    expect(
      statuses(
        line('x', { held: jan }, [null, 30]),
        line('again', { held: mar }, [null, 30]),
        line('y', { held: feb, supersedes: 'x' }, [null, 40]),
      ),
    ).toEqual(['30 CURRENT', '40 STALE OVERTAKEN']);
  });

  it('takes the number of the demand where the claim states none', () => {
    const [figure] = found([line('x', { about: 'demand:d4', held: jan })]).figures;
    expect([figure!.quantity.low, figure!.ofDemand]).toEqual([10, true]);
  });
});

describe('a number is left out', () => {
  it.each(['REJECTS', 'WITHDRAWS', 'THREATENS'] as const)('where the stance is %s', (stance) => {
    expect(leftOut(line('x', { stance, held: jan }, [null, 30]))).toEqual(['NOT_OFFERED claim:x']);
  });

  it('where it is deprecated, a fact, nobody’s, outranked, changed in retelling or only a condition', () => {
    const x = line('x', { held: jan }, [null, 30]);
    expect(leftOut(line('w', { rank: 'DEPRECATED' }, [null, 30]))).toEqual(['DEPRECATED claim:w']);
    expect(leftOut(line('w', { stance: 'STATES', about: onIssue }, [null, 30]))).toEqual([
      'NOT_A_POSITION claim:w',
    ]);
    const { HELD_BY: _, ...nobody } = { HELD_BY: null, ...line('w', {}, [null, 30]) };
    const unheld = { ...nobody, edges: nobody.edges.filter(({ type }) => type !== 'HELD_BY') };
    expect(leftOut(unheld)).toEqual(['NO_HOLDER claim:w']);
    expect(leftOut(x, line('y', { rank: 'PREFERRED', held: jan }, [null, 35]))).toEqual([
      'OUTRANKED claim:x',
    ]);
    expect(leftOut(x, line('y', { restates: 'x' }, [null, 35]))).toEqual(['RETOLD_OTHERWISE claim:y']);
    expect(leftOut(line('w', { stance: 'OFFERS', about: 'demand:d9', if: 'demand:d4' }))).toEqual([
      'CONDITION_ONLY claim:w',
    ]);
  });

  it('where the retold words had none', () => {
    const y = line('y', { restates: 'x' }, [null, 35]);
    expect(leftOut(line('x', { held: jan }), y)).toEqual(['RETOLD_OTHERWISE claim:y']);
  });

  it('as a condition only where the condition is on the issue', () => {
    const { counted } = told(line('w', { stance: 'OFFERS', about: 'demand:d9', if: 'demand:far' }));
    const scales = scaleTies({ 'demand:far': ten });
    expect(figuresOf(counted, [], onIssue, scales, any).leftOut).toEqual([]);
  });

  it('where another measure or unit is asked for', () => {
    const things = [line('x', {}, [null, 30]), line('y', {}, [null, 30, 'boats', 'fleet'])];
    const left = (options: Partial<FigureOptions>) =>
      found(things, options).leftOut.map(({ reason }) => reason);
    expect([left({}), left({ unit: 't' }), left({ measure: 'catch' })]).toEqual([
      [],
      ['OTHER_UNIT'],
      ['OTHER_MEASURE'],
    ]);
  });
});
