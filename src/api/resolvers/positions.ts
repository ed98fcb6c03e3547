// The positions of an answer, page by page: the answer is whole, the pages are cut from it.
import { positionKey } from '../../model/held-positions.ts';
import { pageAmong } from '../../queries/shared/page.ts';
import { connectionOf, pageRequest } from '../connections.ts';
import type { PositionsResolvers } from '../types.generated.ts';

export const Positions: PositionsResolvers = {
  positions: ({ positions }, args) => {
    const request = pageRequest(args);
    return connectionOf(
      async () => pageAmong(positions, positionKey, 'ASCENDING', request),
      async () => positions.length,
    );
  },
};
