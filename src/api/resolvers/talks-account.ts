// What is said of talks: asked for many at once, one reading for all that ask about the same moment.
import { momentOf } from '../../queries/moment.ts';
import { tellTalks, untold } from '../../queries/talks-claims.ts';
import type {
  TalksActorResolvers,
  TalksResolvers,
  TalksSubjectResolvers,
  TalksVenueResolvers,
} from '../types.generated.ts';

export const account: NonNullable<TalksResolvers['account']> = ({ id }, asked, context) => {
  const moment = momentOf(asked);
  return context.below(
    `account ${JSON.stringify(moment)}`,
    id,
    async (reader, ids) => {
      const told = await tellTalks(reader, ids, moment);
      return new Map([...told].map(([one, { account }]) => [one, account]));
    },
    untold,
  );
};

export const TalksVenue: TalksVenueResolvers = { venue: ({ thing }) => thing };
export const TalksSubject: TalksSubjectResolvers = { issue: ({ thing }) => thing };
export const TalksActor: TalksActorResolvers = { actor: ({ thing }) => thing };
