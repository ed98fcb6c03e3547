// Which claims stand in which cells.
import { describe, expect, it } from 'vitest';
import { type MatrixAsked, matrixOf } from '../../src/model/matrix.ts';
import type { Ties } from '../../src/model/roll-up.ts';
import type { Thing } from '../../src/model/thing.ts';
import { bare, claim, view, world } from './build.ts';

const usual: MatrixAsked = {
  actors: null,
  issue: null,
  rows: 'ACTOR',
  columns: 'DEMAND',
  cells: 'POSITIONS',
  mostRows: 9,
  mostColumns: 9,
};
const [jan, feb] = ['2031-01-01', '2031-02-01'] as const;

/** Each cell as `row column: claims`. */
function cells(
  things: readonly Thing[],
  asked: Partial<MatrixAsked> = {},
  ties: Ties | null = null,
): string[] {
  const of = world(...things);
  const claims = [...of.claims.keys()].map((id) => view(of, id));
  const matrix = matrixOf(claims, { ...usual, ...asked }, { ties, issues: new Map(), told: new Map() });
  return matrix.cells.map(
    ({ row, column, support }) => `${row.name} ${column.name}: ${bare(support.claims).join(' ')}`,
  );
}

describe('a matrix of positions', () => {
  const withdraws = { stance: 'WITHDRAWS', holder: 'actor:a', about: 'demand:d', held: feb } as const;

  it('leaves out a stance that was given up, though its condition still stands', () => {
    const offers = {
      stance: 'OFFERS',
      holder: 'actor:a',
      about: 'demand:d',
      if: 'demand:e',
      held: jan,
    } as const;
    expect(cells([claim('x', offers), claim('w', withdraws)])).toEqual(['a d: w']);
  });

  it('leaves out a claim for that one of its holders who gave it up', () => {
    const ref = (id: string) => ({ id, name: id, kind: 'State', canonical: id });
    const ties = {
      represented: (id: string) => (id === 'actor:envoy' ? [ref('actor:a'), ref('actor:b')] : []),
    };
    const envoy = { stance: 'DEMANDS', holder: 'actor:envoy', about: 'demand:d', held: jan } as const;
    const found = cells([claim('x', envoy), claim('w', withdraws)], {}, ties);
    expect(found.map((cell) => cell.replace('actor:', '')).sort()).toEqual(['a d: w', 'b d: x']);
  });
});

describe('a matrix of claims', () => {
  it('has the voice, not who passed its words on', () => {
    const said = { stance: 'DEMANDS', holder: 'actor:a', about: 'demand:d' } as const;
    const x = claim('x', { ...said, chain: ['source:v', 'source:o'] });
    expect(cells([x], { rows: 'VOICE', cells: 'CLAIMS' })).toEqual(['v d: x']);
  });
});
