// Who speaks on what, and how: claims as a sparse table. A claim may stand in several cells, but counts once for
// each row, once for each column and once for the whole.
import type { Claim, Ref } from './claim.ts';
import { standingPositions } from './positions.ts';
import { distinctRefs } from './refs.ts';
import { countsFor, rollUp, type Ties } from './roll-up.ts';
import { type Support, supportOf } from './support.ts';
import { type Stance, stanceTerms } from './vocabulary/index.ts';

/** Whom a claim stands for in the rows. */
export type MatrixRows = 'ACTOR' | 'VOICE' | 'SOURCE' | 'OUTLET' | 'DOCUMENT' | 'ORIGIN';
/** What a claim stands for in the columns. */
export type MatrixColumns = 'ISSUE' | 'DEMAND' | 'TALKS' | 'STANCE';
/** Which claims count: all live ones, or those behind positions that stand. */
export type MatrixCells = 'CLAIMS' | 'POSITIONS';

/** A row or a column. */
export interface MatrixLine {
  /** A canonical id; of a stance its name. Unique among the rows, and among the columns. */
  readonly key: string;
  readonly name: string;
  /** Null: a stance. */
  readonly thing: Ref | null;
  /** Every claim of it once, in whatever cells it stands; cells that are not shown count too. */
  readonly support: Support;
}

export interface MatrixCell {
  readonly row: MatrixLine;
  readonly column: MatrixLine;
  /** In the order of the vocabulary; only those that occur. */
  readonly stances: readonly { readonly stance: Stance; readonly support: Support }[];
  readonly support: Support;
}

export interface Matrix {
  /** Those with most claims first. */
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  /** Where a row and a column meet that are both shown, row by row; none without claims. */
  readonly cells: readonly MatrixCell[];
  /** How many there are in all. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** The claims that have a row and a column. */
  readonly support: Support;
  readonly withoutRow: Support;
  /** Those that have a row. */
  readonly withoutColumn: Support;
}

export interface MatrixFilter {
  /** Only words that count for these canonical actors; null: anybody's, and nobody's. */
  readonly actors: ReadonlySet<string> | null;
  /** Only what touches this canonical issue; null: any. */
  readonly issue: string | null;
}

export interface MatrixAsked extends MatrixFilter {
  readonly rows: MatrixRows;
  readonly columns: MatrixColumns;
  readonly cells: MatrixCells;
  readonly mostRows: number;
  readonly mostColumns: number;
}

/** What the rule looks up beside the claims. */
export interface MatrixTies {
  /** Null: no roll-up. */
  readonly ties: Ties | null;
  /** The canonical issues of demands, by canonical id. */
  readonly issues: ReadonlyMap<string, readonly Ref[]>;
  /** Claims by id, for claims about them. */
  readonly told: ReadonlyMap<string, Claim>;
}

interface Item {
  readonly key: string;
  readonly name: string;
  readonly thing: Ref | null;
  /** Is the name that of the canonical thing itself, not of another that judgements join to it? */
  readonly isOwn: boolean;
}

interface Placed {
  readonly claim: Claim;
  readonly rows: readonly Item[];
  readonly columns: readonly Item[];
}

const noTies: Ties = { represented: () => [] };

/** Issues that claims touch: they are about them, their demand concerns them, their talks are said to. */
export function issuesTouched(claim: Claim, { issues, told }: Omit<MatrixTies, 'ties'>): Ref[] {
  const bearer = bearerOf(claim, told);
  if (bearer === null) return [];
  const { about, asserts } = bearer;
  const subjects = asserts.filter(({ role }) => role === 'SUBJECT').map(({ to }) => to);
  const all = [...(about ? [about, ...(issues.get(about.canonical) ?? [])] : []), ...subjects];
  return distinctRefs(all.filter(isIssue));
}

/** The matrix of some claims; deprecated ones count nowhere. */
export function matrixOf(claims: readonly Claim[], asked: MatrixAsked, beside: MatrixTies): Matrix {
  const placed = claims
    .filter((claim) => claim.rank !== 'DEPRECATED' && isAsked(claim, asked, beside))
    .map((claim) => ({
      claim,
      rows: rowsOf(claim, asked, beside),
      columns: columnsOf(claim, asked, beside),
    }));
  const kept = asked.cells === 'CLAIMS' ? placed : standingOnly(placed, asked, beside);
  const inside = kept.filter(({ rows, columns }) => rows.length > 0 && columns.length > 0);
  const rows = linesOf(inside, 'rows');
  const columns = linesOf(inside, 'columns');
  const [shownRows, shownColumns] = [rows.slice(0, asked.mostRows), columns.slice(0, asked.mostColumns)];
  return {
    rows: shownRows,
    columns: shownColumns,
    cells: shownRows.flatMap((row) =>
      shownColumns.flatMap((column) => {
        const has = (items: readonly Item[], { key }: MatrixLine) => items.some((item) => item.key === key);
        const here = inside.filter((one) => has(one.rows, row) && has(one.columns, column));
        return here.length > 0
          ? [
              cellOf(
                row,
                column,
                here.map(({ claim }) => claim),
              ),
            ]
          : [];
      }),
    ),
    rowCount: rows.length,
    columnCount: columns.length,
    support: supportOf(inside.map(({ claim }) => claim)),
    withoutRow: supportOf(kept.filter((one) => one.rows.length === 0).map(({ claim }) => claim)),
    withoutColumn: supportOf(
      kept.filter((one) => one.rows.length > 0 && one.columns.length === 0).map(({ claim }) => claim),
    ),
  };
}

/** Does a claim count for the actors and touch the issue that are asked about? */
export function isAsked(claim: Claim, { actors, issue }: MatrixFilter, beside: MatrixTies): boolean {
  if (issue !== null && !issuesTouched(claim, beside).some(({ canonical }) => canonical === issue))
    return false;
  return actors === null || actorsOf(claim, actors, beside).length > 0;
}

function actorsOf({ holder, said }: Claim, actors: ReadonlySet<string> | null, { ties }: MatrixTies): Ref[] {
  return holder === null ? [] : countsFor(ties ?? noTies, holder, said, actors);
}

function rowsOf(claim: Claim, { rows, actors }: MatrixAsked, beside: MatrixTies): Item[] {
  const { chain, document, origin } = claim;
  const outlets = [...chain.map(({ source }) => source), ...(document.publisher ? [document.publisher] : [])];
  const refs: Record<MatrixRows, () => readonly Ref[]> = {
    ACTOR: () => actorsOf(claim, actors, beside),
    VOICE: () => chain.slice(0, 1).map(({ source }) => source),
    SOURCE: () => chain.map(({ source }) => source),
    OUTLET: () => outlets.filter(({ isOutlet }) => isOutlet),
    DOCUMENT: () => [{ id: document.id, name: document.title, kind: 'Document', canonical: document.id }],
    ORIGIN: () => (origin ? [origin] : []),
  };
  return itemsOf(refs[rows]());
}

function columnsOf(claim: Claim, { columns, issue }: MatrixAsked, beside: MatrixTies): Item[] {
  if (columns === 'STANCE') return [{ key: claim.stance, name: claim.stance, thing: null, isOwn: true }];
  if (columns === 'ISSUE') {
    const touched = issuesTouched(claim, beside);
    return itemsOf(touched.filter(({ canonical }) => issue === null || canonical === issue));
  }
  const about = bearerOf(claim, beside.told)?.about ?? null;
  const kind = columns === 'DEMAND' ? 'Demand' : 'Talks';
  return about?.kind === kind ? itemsOf([about]) : [];
}

/** The claim that says what a claim is about: of a claim about a claim that one; null where it is not known. */
function bearerOf(claim: Claim, told: ReadonlyMap<string, Claim>): Claim | null {
  return claim.about?.kind === 'Claim' ? (told.get(claim.about.id) ?? null) : claim;
}

function isIssue({ kind }: Ref): boolean {
  return kind === 'Issue';
}

function itemsOf(refs: readonly Ref[]): Item[] {
  const named = new Map<string, Item>();
  for (const ref of refs)
    if (!named.has(ref.canonical) || ref.id === ref.canonical)
      named.set(ref.canonical, {
        key: ref.canonical,
        name: ref.name,
        thing: { ...ref, id: ref.canonical },
        isOwn: ref.id === ref.canonical,
      });
  return [...named.values()];
}

/** Only the claims behind positions that stand, each only for the actors for whom its position does. */
function standingOnly(
  placed: readonly Placed[],
  { rows, actors }: MatrixAsked,
  { ties }: MatrixTies,
): Placed[] {
  const counted = rollUp(
    placed.map(({ claim }) => claim),
    ties,
    actors,
  );
  const standing = new Set<string>();
  for (const { claim, holder, implied } of standingPositions(counted.map(({ claim }) => claim))) {
    if (implied) continue;
    standing.add(claim.id);
    standing.add(`${claim.id} ${holder.canonical}`);
  }
  return placed
    .filter(({ claim }) => standing.has(claim.id))
    .map((one) => ({
      ...one,
      rows:
        rows === 'ACTOR' ? one.rows.filter(({ key }) => standing.has(`${one.claim.id} ${key}`)) : one.rows,
    }));
}

/** All rows or columns, those with most claims first. */
function linesOf(placed: readonly Placed[], axis: 'rows' | 'columns'): MatrixLine[] {
  const lines = new Map<string, { item: Item; claims: Claim[] }>();
  for (const { claim, [axis]: items } of placed)
    for (const item of items) {
      const known = lines.get(item.key);
      const claims = known?.claims ?? [];
      claims.push(claim);
      lines.set(item.key, { item: known?.item.isOwn ? known.item : item, claims });
    }
  return [...lines.values()]
    .map(({ item: { key, name, thing }, claims }) => ({ key, name, thing, support: supportOf(claims) }))
    .sort((a, b) => b.support.claims.length - a.support.claims.length || (a.key < b.key ? -1 : 1));
}

function cellOf(row: MatrixLine, column: MatrixLine, claims: readonly Claim[]): MatrixCell {
  return {
    row,
    column,
    stances: stanceTerms.flatMap(({ name }) => {
      const of = claims.filter(({ stance }) => stance === name);
      return of.length > 0 ? [{ stance: name, support: supportOf(of) }] : [];
    }),
    support: supportOf(claims),
  };
}
