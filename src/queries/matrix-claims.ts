// Which claims `matrix` asks about, said twice: for the live graph, and for the record of a past moment.
import type { Row } from '../graph/graph.ts';
import { issuesOfClaim, sidesOfClaim } from '../model/bearing.ts';
import type { CodedClaim } from '../model/coded.ts';
import type { Ties } from '../model/roll-up.ts';
import type { World } from '../model/world.ts';
import { type AskedIds, askedNow, askedText, askedThen } from './shared/asked-ids.ts';
import type { Choice } from './shared/claims-of.ts';
import { type IssueTies, issueTiesNow, issueTiesText, issueTiesThen } from './shared/issue-ties.ts';
import { isKept, pickedAs, pickedFrom, pickedThen, pickLimit } from './shared/picked.ts';
import { PartTooWide } from './shared/record-part.ts';
import { tiesNow, tiesText, tiesThen } from './shared/ties.ts';

/** COUNTED: it may stand in the matrix. TOLD: one that does is about it. */
export type MatrixHow = 'COUNTED' | 'TOLD';

/** Which claims. Null: any. */
export interface MatrixOf {
  readonly actors: readonly string[] | null;
  readonly issue: string | null;
  /** '' for any. */
  readonly dossier: string;
}

/** What is read with the claims: how ids asked about resolve, and ties. */
export interface MatrixBeside {
  readonly asked: AskedIds;
  readonly ties: Ties;
  readonly issues: IssueTies;
}

const kept = isKept();
const chosen = (how: MatrixHow) => pickedAs(how);
const beside = `${askedText}
UNION ALL${tiesText}
UNION ALL${issueTiesText}
UNION ALL`;

/** One fixed text for each way in; the rule keeps to the other filters. */
const texts = {
  issue: `${beside}
MATCH (x:Issue) WHERE x.id = $issue
MATCH (c:Claim) WHERE x.canonical IN c.issues AND ${kept}${chosen('COUNTED')}
UNION ALL
MATCH (x:Issue) WHERE x.id = $issue
MATCH (t:Claim) WHERE x.canonical IN t.issues
MATCH (t)<-[:ABOUT]-(c:Claim) WHERE ${kept}${chosen('COUNTED')}`,
  actors: `${beside}
MATCH (x:Actor) WHERE x.id IN $actors
MATCH (c:Claim) WHERE x.canonical IN c.sides AND ${kept}${chosen('COUNTED')}
UNION ALL
MATCH (x:Actor) WHERE x.id IN $actors
MATCH (t:Claim) WHERE x.canonical IN t.sides
MATCH (t)-[:ABOUT]->(c:Claim) WHERE ${kept}${chosen('TOLD')}`,
  all: `${beside}
MATCH (c:Claim) WHERE ${kept}${chosen('COUNTED')}`,
};

/** The claims of a matrix, by the narrowest filter. */
export function claimsOfMatrix(of: MatrixOf): Choice<MatrixHow, MatrixBeside> {
  const { actors, issue, dossier } = of;
  const ids = [...(actors ?? []), ...(issue === null ? [] : [issue])];
  const way = issue !== null ? 'issue' : actors !== null ? 'actors' : 'all';
  return {
    async now(reader, lastDay) {
      const values = {
        ids,
        ...(way === 'issue' ? { issue: issue! } : {}),
        ...(way === 'actors' ? { actors: [...actors!] } : {}),
      };
      const rows = await reader.read(texts[way], { ...values, lastDay, dossier, limit: pickLimit });
      const claims = rows.filter((row) => row['how'] === 'COUNTED' || row['how'] === 'TOLD');
      return { about: null, beside: besideNow(rows), ...pickedFrom<MatrixHow>(claims) };
    },
    // Whole columns and rows are summed up: what lies beyond the filter is seldom much of the record.
    async reach() {
      throw new PartTooWide('a matrix is asked for');
    },
    past(record, lastDay) {
      const { world } = record;
      return {
        about: null,
        beside: {
          asked: askedThen(record, ids),
          ties: tiesThen(world),
          issues: issueTiesThen(world),
        },
        ...pickedThen(world, claimsThen(world, of), lastDay, dossier),
      };
    },
  };
}

function besideNow(rows: readonly Row[]): MatrixBeside {
  return {
    asked: askedNow(rows),
    ties: tiesNow(rows),
    issues: issueTiesNow(rows),
  };
}

function claimsThen(world: World, { actors, issue }: MatrixOf): (readonly [MatrixHow, CodedClaim])[] {
  const all = [...world.claims.values()];
  const target = ({ about }: CodedClaim) => (about === null ? undefined : world.claims.get(about));
  if (issue !== null) {
    const canonical = world.canonical(issue);
    const touches = (claim: CodedClaim | undefined) =>
      claim !== undefined && issuesOfClaim(world, claim).includes(canonical);
    return all
      .filter((claim) => touches(claim) || touches(target(claim)))
      .map((claim) => ['COUNTED', claim] as const);
  }
  if (actors === null) return all.map((claim) => ['COUNTED', claim] as const);
  const sides = new Set(actors.map((id) => world.canonical(id)));
  const counted = all.filter((claim) => sidesOfClaim(world, claim).some((side) => sides.has(side)));
  return [
    ...counted.map((claim) => ['COUNTED', claim] as const),
    ...counted.flatMap((claim) => {
      const told = target(claim);
      return told ? [['TOLD', told] as const] : [];
    }),
  ];
}
