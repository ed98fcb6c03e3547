import { describe, expect, it } from 'vitest';
import { judgeSame } from '../../src/ingest/changes/judge.ts';
import { retract } from '../../src/ingest/changes/retract.ts';
import type { MatrixCells, MatrixColumns, MatrixLine, MatrixRows } from '../../src/model/matrix.ts';
import { type MatrixOptions, type MatrixShape, matrix } from '../../src/queries/matrix.ts';
import { countingGraph } from '../graph/counting-graph.ts';
import { engineMissing } from '../graph/engine.ts';
import { type ExpectedRow, expectedRows } from '../model/expected.ts';
import { loadedGraph } from './tutorial-graph.ts';

const file = new URL('../../seed/halvard-strait/EXPECTED.md', import.meta.url);
const expected = expectedRows(file, 'Matrix');
const totals = expectedRows(file, 'Matrix totals');
const dossier = 'halvard-strait';

const questionOf = ({ rows, columns, cells, asOf }: ExpectedRow) => `${rows} ${columns} ${cells} ${asOf}`;

describe.skipIf(engineMissing)('a matrix', () => {
  const held = loadedGraph('halvard-strait', 'ukraine-talks');
  const ask = async (shape?: MatrixShape, options?: MatrixOptions) =>
    (await held.graph.read((reader) => matrix(reader, shape, options)))!;

  it.each([...new Set(expected.map(questionOf))])('of %s is the one worked out by hand', async (asked) => {
    const rows = expected.filter((row) => questionOf(row) === asked);
    const { asOf } = rows[0]!;
    const answer = await ask(shapeOf(rows[0]!), { dossier, asOf: asOf === '-' ? null : asOf });
    const shown = answer.cells.map(({ row, column, stances, support }) => ({
      row: bare(row.key),
      column: bare(column.key),
      stances: stances.map((one) => `${one.stance} ${one.support.claims.length}`).join(', '),
      claims: String(support.claims.length),
      documents: String(support.documents.length),
      origins: support.origins.map(({ canonical }) => bare(canonical)).join(', ') || '-',
    }));
    expect(sorted(shown)).toEqual(
      sorted(rows.map(({ rows: _, columns: __, cells: ___, asOf: ____, ...row }) => row)),
    );
    expect(answer.truncated).toBe(false);
  });

  it.each(totals)('of $rows on $columns counts each claim once a row, a column and in all', async (row) => {
    const { rows, columns, support, withoutRow, withoutColumn } = await ask(shapeOf(row), { dossier });
    expect({ ...row }).toEqual({
      rows: row['rows'],
      columns: row['columns'],
      cells: row['cells'],
      'row totals': rows.map(totalOf).join(', '),
      'column totals': columns.map(totalOf).join(', '),
      'in it': String(support.claims.length),
      'without row': String(withoutRow.claims.length),
      'without column': String(withoutColumn.claims.length),
    });
  });

  it('shows the largest rows and columns, counts them all, and says that it is truncated', async () => {
    const answer = await ask({ mostRows: 2, mostColumns: 1 }, { dossier });
    expect(answer.rows.map(totalOf)).toEqual(['halvard 19', 'norrland 10']);
    expect(answer.columns.map(totalOf)).toEqual(['landings 18']);
    expect(answer.cells.map(({ support }) => support.claims.length)).toEqual([10, 5]);
    expect([answer.rowCount, answer.columnCount, answer.truncated, answer.cut]).toEqual([7, 3, true, false]);
  });

  it('of stances takes each claim in one column, and every axis accounts for all live claims', async () => {
    const live = (await ask({}, { dossier })).support.claims.length + 19 + 7;
    for (const rows of ['ACTOR', 'VOICE', 'SOURCE', 'OUTLET', 'DOCUMENT', 'ORIGIN'] as const) {
      const answer = await ask({ rows, columns: 'STANCE' }, { dossier });
      expect(answer.support.claims.length + answer.withoutRow.claims.length).toBe(live);
      expect(sum(answer.columns)).toBe(answer.support.claims.length);
      expect(answer.withoutColumn.claims).toEqual([]);
    }
  });

  it('keeps to an issue and to actors, whose delegates count for them only with roll-up', async () => {
    const of = { issue: 'issue:bay', actors: ['actor:halvard'] };
    expect((await ask(of)).cells.map(({ row, column }) => [row.key, column.key])).toEqual([
      ['actor:halvard', 'issue:bay'],
    ]);
    expect((await ask(of)).support.claims).toHaveLength(7);
    const coded = await ask(of, { rollUp: false });
    expect(coded.support.claims.map(({ id }) => id)).not.toContain('claim:nordwire-0411/closed');
    expect(coded.support.claims).toHaveLength(5);
    const his = await ask({ actors: ['actor:jon-falk'], columns: 'TALKS' });
    expect(his.cells.map(({ row, column }) => [row.key, column.key])).toEqual([
      ['actor:jon-falk', 'talks:midnight-meeting'],
    ]);
    const denied = await ask({ actors: ['actor:norrland'], columns: 'TALKS' });
    expect(denied.columns.map(totalOf)).toEqual(['dawn-call 1', 'ise-meeting 1', 'lantern-meeting 1']);
  });

  it('is answered at a past moment as it was answered then, in two round trips now', async () => {
    const asked: readonly (readonly [MatrixShape, MatrixOptions])[] = [
      [{}, {}],
      [{ issue: 'issue:landings' }, { asOf: '2031-04-13' }],
      [{ actors: ['actor:norrland'], columns: 'DEMAND' }, {}],
      [{ rows: 'VOICE', columns: 'STANCE', cells: 'POSITIONS' }, { rollUp: false }],
    ];
    const now = await Promise.all(asked.map(([shape, options]) => ask(shape, options)));
    const [guard] = await held.graph.read((reader) =>
      reader.read('MATCH (g:Guard) RETURN g.lastChange AS at'),
    );
    const knownAt = String(guard!['at']);
    await judgeSame(held.graph, 'actor:ida-berg', 'actor:jon-falk', 'SAME', { by: 'Ada' });
    await retract(held.graph, 'claim:nordwire-0411/cap', { by: 'Ada', reason: 'a test' });
    expect(await ask()).not.toEqual(now[0]);
    for (const [i, [shape, options]] of asked.entries()) {
      expect(await ask(shape, { ...options, knownAt })).toEqual(now[i]);
      const counted = countingGraph(held.graph);
      await counted.read((reader) => matrix(reader, shape, options));
      expect(counted.counts.roundTrips).toBe(2);
    }
  });

  it('is null for an id that is not known', async () => {
    expect(await ask({ issue: 'issue:nothing' })).toBeNull();
    expect(await ask({ actors: ['actor:halvard', 'actor:nobody'] })).toBeNull();
  });
});

function shapeOf({ rows, columns, cells }: ExpectedRow): MatrixShape {
  return { rows: rows as MatrixRows, columns: columns as MatrixColumns, cells: cells as MatrixCells };
}

function totalOf({ key, support }: MatrixLine): string {
  return `${bare(key)} ${support.claims.length}`;
}

function sum(lines: readonly MatrixLine[]): number {
  return lines.reduce((all, { support }) => all + support.claims.length, 0);
}

function sorted<T extends Readonly<Record<string, string>>>(rows: readonly T[]): T[] {
  const key = (row: T) => `${row['row']} ${row['column']}`;
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function bare(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
