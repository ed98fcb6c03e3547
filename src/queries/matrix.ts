// Who speaks on what, and how?
import type { Reader } from '../graph/graph.ts';
import type { Claim } from '../model/claim.ts';
import {
  isAsked,
  type Matrix,
  type MatrixCells,
  type MatrixColumns,
  type MatrixRows,
  matrixOf,
} from '../model/matrix.ts';
import { claimsOfMatrix, type MatrixBeside } from './matrix-claims.ts';
import type { Question } from './question.ts';
import { claimsOf } from './shared/claims-of.ts';
import { type Asked, momentOf } from './shared/moment.ts';

export const matrixQuestion = {
  name: 'matrix',
  asks: 'Who speaks on what, and how?',
  group: 'Who wants what',
  example: {
    title: 'Who speaks on what?',
    variables: () => ({ rows: 'ACTOR', columns: 'ISSUE' }),
    query: `# Who speaks on what, and how? Rows and columns can be other things, and cells only the positions that stand.
query Matrix($rows: MatrixRows, $columns: MatrixColumns, $cells: MatrixCells) {
  matrix(rows: $rows, columns: $columns, cells: $cells, mostRows: 8, mostColumns: 6) {
    rows { name support { claims { count } documents { count } origins { count } } }
    columns { name support { claims { count } } }
    cells(first: 48) {
      row { name }
      column { name }
      stances { stance support { claims { count } } }
      support {
        claims { count nodes(first: 2) { quotes { exact } document { title } } }
        documents { count }
        origins { count }
      }
    }
    rowCount
    columnCount
    truncated
  }
}
`,
  },
} as const satisfies Question;

/** How many rows, and how many columns, an answer shows at the most. */
export const mostLines = 50;
const usualLines = 20;

/** What the matrix shows. Null or absent: the usual. */
export interface MatrixShape {
  /** Default ACTOR. */
  readonly rows?: MatrixRows | null | undefined;
  /** Default ISSUE. */
  readonly columns?: MatrixColumns | null | undefined;
  /** Default CLAIMS. */
  readonly cells?: MatrixCells | null | undefined;
  /** Only words that count for these actors. */
  readonly actors?: readonly string[] | null | undefined;
  /** Only what touches this issue. */
  readonly issue?: string | null | undefined;
  /** Default 20, at most 50. */
  readonly mostRows?: number | null | undefined;
  readonly mostColumns?: number | null | undefined;
}

export interface MatrixOptions extends Asked {
  /** A delegate's words count for the state that he represents. Default true. */
  readonly rollUp?: boolean | null | undefined;
}

export interface MatrixAnswer extends Matrix {
  readonly straddling: readonly Claim[];
  readonly undated: readonly Claim[];
  /** True when rows or columns are left out, or there were more claims than are read at once. */
  readonly truncated: boolean;
  /** True when there were more claims than are read at once: the counts are lower bounds. */
  readonly cut: boolean;
}

/**
 * The matrix, now or at another moment. Two round trips. Null when an id asked about is not known, or was not
 * then. @throws BadDate; RecordTooLarge for too large a past
 */
export async function matrix(
  reader: Reader,
  { actors = null, issue = null, ...shape }: MatrixShape = {},
  { rollUp: rolls, ...asked }: MatrixOptions = {},
): Promise<MatrixAnswer | null> {
  const moment = momentOf(asked);
  const of = { actors, issue, dossier: moment.dossier ?? '' };
  const { found, straddling, undated, truncated, ...rest } = (await claimsOf(
    reader,
    claimsOfMatrix(of),
    moment,
  ))!;
  const beside: MatrixBeside = rest.beside!;
  const ids = [...(actors ?? []), ...(issue === null ? [] : [issue])];
  if (ids.some((id) => !beside.asked.has(id))) return null;
  const filter = {
    actors: actors === null ? null : new Set(actors.map((id) => beside.asked.get(id)!)),
    issue: issue === null ? null : beside.asked.get(issue)!,
  };
  const ties = {
    ties: rolls === false ? null : beside.ties,
    issues: beside.issues,
    told: new Map(
      [...found.map(({ claim }) => claim), ...straddling, ...undated].map((one) => [one.id, one]),
    ),
  };
  const isBeside = (claim: Claim) => isAsked(claim, filter, ties);
  const answer = matrixOf(
    found.filter(({ hows }) => hows.has('COUNTED')).map(({ claim }) => claim),
    {
      ...filter,
      rows: shape.rows ?? 'ACTOR',
      columns: shape.columns ?? 'ISSUE',
      cells: shape.cells ?? 'CLAIMS',
      mostRows: Math.min(shape.mostRows ?? usualLines, mostLines),
      mostColumns: Math.min(shape.mostColumns ?? usualLines, mostLines),
    },
    ties,
  );
  return {
    ...answer,
    straddling: straddling.filter(isBeside),
    undated: undated.filter(isBeside),
    truncated:
      truncated || answer.rowCount > answer.rows.length || answer.columnCount > answer.columns.length,
    cut: truncated,
  };
}
