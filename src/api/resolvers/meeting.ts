import type { MeetingResolvers } from '../types.generated.ts';

export const Meeting: MeetingResolvers = {
  documents: ({ collapses }) => [
    ...new Map(collapses.map(({ claim }) => [claim.document.id, claim.document])).values(),
  ],
};
