import { describe, expect, it } from 'vitest';
import { reportedShifts } from '../../src/model/reported-shifts.ts';
import { shiftsOf } from '../../src/model/shifts.ts';
import type { Thing } from '../../src/model/thing.ts';
import { line, onIssue, scaleTies, told } from './lines.ts';

describe('a reported shift', () => {
  it('stands beside, once with its retellings', () => {
    const shift = (thing: Thing): Thing => ({
      ...thing,
      properties: { ...thing.properties, shift: 'HARDENED' },
    });
    const spec = { stance: 'STATES', about: onIssue, holder: 'actor:a' } as const;
    const things = [
      shift(line('x', { ...spec, held: '2031-03' })),
      shift(line('y', { ...spec, restates: 'x' })),
    ];
    const { counted } = told(...things, line('z', { held: '2031-01-01' }));
    expect(shiftsOf(counted, onIssue, scaleTies()).steps).toEqual([]);
    expect(
      reportedShifts(counted, onIssue).map(({ direction, time, support }) => [
        direction,
        time,
        support.claims.length,
      ]),
    ).toEqual([['HARDENED', '2031-03', 2]]);
  });
});

describe('a report that was given up', () => {
  it('reports no shift', () => {
    const spec = { stance: 'STATES', about: onIssue, rank: 'DEPRECATED' } as const;
    const thing = line('x', spec);
    const { counted } = told({ ...thing, properties: { ...thing.properties, shift: 'HARDENED' } });
    expect([counted.length, reportedShifts(counted, onIssue).length]).toEqual([1, 0]);
  });
});
