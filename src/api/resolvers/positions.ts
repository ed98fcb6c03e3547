// The positions of an answer, page by page: the answer is whole, the pages are cut from it.
import { positionKey } from '../../model/held-positions.ts';
import type { Page, PageRequest } from '../../queries/page.ts';
import type { StandingPosition } from '../../queries/positions.ts';
import { connectionOf, pageRequest } from '../connections.ts';
import type { PositionsResolvers } from '../types.generated.ts';

export const Positions: PositionsResolvers = {
  positions: ({ positions }, args) => {
    const request = pageRequest(args);
    return connectionOf(
      async () => pageFrom(positions, request),
      async () => positions.length,
    );
  },
};

/** A page of positions, which come in the order of their keys. */
function pageFrom(
  positions: readonly StandingPosition[],
  { size, direction, from }: PageRequest,
): Page<StandingPosition> {
  const isForward = direction === 'FORWARD';
  const rest = positions.filter(
    (one) => from === null || (isForward ? positionKey(one) > from : positionKey(one) < from),
  );
  const items = isForward ? rest.slice(0, size) : rest.slice(Math.max(0, rest.length - size));
  const keys = items.map(positionKey);
  const more = rest.length > size;
  return {
    items,
    ids: keys,
    keys,
    hasNextPage: isForward ? more : from !== null,
    hasPreviousPage: isForward ? from !== null : more,
  };
}
