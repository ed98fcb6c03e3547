// What the choices of questions share: the rows of a fixed text, or claims of a past World, as claims picked
// each with its ways, the latest of each way where there are more than one answer reads.
import type { Row } from '../../graph/graph.ts';
import { sortKey, spokenTime } from '../../model/claim-time.ts';
import type { CodedClaim } from '../../model/coded.ts';
import { groupBy } from '../../model/group.ts';
import type { World } from '../../model/world.ts';
import type { Chosen } from './claims-of.ts';

/** How many claims of each way an answer reads at the most, the latest first. */
export const mostPicked = 1_000;

/** For `LIMIT`: one more, which tells that there are more. */
export const pickLimit = mostPicked + 1;

/** What a claim must be to be picked: said by `$lastDay` as far as is known, and of `$dossier` ('' for any). */
export const isKept = (claim = 'c') =>
  `${claim}.spokenFirst <= $lastDay AND ($dossier = '' OR ${claim}.dossier = $dossier)`;

/** The end of a part of a fixed text that picks claims: rows that `pickedFrom` reads, at most `$limit`. */
export const pickedAs = (how: string, claim = 'c') => `
RETURN DISTINCT ${claim}.id AS id, ${claim}.at AS at, '${how}' AS how, null AS labels, null AS properties
ORDER BY at DESC LIMIT $limit`;

type Picked<How extends string> = Pick<Chosen<How>, 'picked' | 'truncated'>;

/** A claim, its sort key, and one way in which it belongs. */
interface Pick1<How extends string> {
  readonly id: string;
  readonly at: string;
  readonly how: How;
}

/** Rows with `id`, `at` and `how`; other rows (the thing asked about) are for the caller to leave out. */
export function pickedFrom<How extends string>(rows: readonly Row[]): Picked<How> {
  return cut(
    rows.map((row) => ({ id: String(row['id']), at: String(row['at']), how: String(row['how']) as How })),
  );
}

/**
 * The same by rule.
 * @param lastDay claims that began to be said after this day are left out
 * @param dossier '' for any
 */
export function pickedThen<How extends string>(
  world: World,
  pairs: Iterable<readonly [How, CodedClaim]>,
  lastDay: string,
  dossier: string,
): Picked<How> {
  const picks = [...pairs].flatMap(([how, claim]) => {
    const document = world.documents.get(claim.document);
    const isAsked =
      (spokenTime(claim, document)?.first ?? '') <= lastDay && (!dossier || claim.dossier === dossier);
    return isAsked ? [{ id: claim.id, at: sortKey(claim, document), how }] : [];
  });
  return cut(picks);
}

function cut<How extends string>(picks: readonly Pick1<How>[]): Picked<How> {
  const picked = new Map<string, Set<How>>();
  let truncated = false;
  for (const [how, group] of groupBy(picks, ({ how }) => how)) {
    const claims = [...new Map(group.map((one) => [one.id, one])).values()].sort((a, b) =>
      a.at > b.at ? -1 : 1,
    );
    truncated ||= claims.length > mostPicked;
    for (const { id } of claims.slice(0, mostPicked)) picked.set(id, (picked.get(id) ?? new Set()).add(how));
  }
  return { picked, truncated };
}
