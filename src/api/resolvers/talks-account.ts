// What is said of talks: asked for many at once, one reading for all that ask about the same moment.
import { momentOf } from '../../queries/shared/moment.ts';
import { tellTalks, untold } from '../../queries/talks-claims.ts';
import type {
  TalksActorResolvers,
  TalksDemandResolvers,
  TalksResolvers,
  TalksSubjectResolvers,
  TalksVenueResolvers,
} from '../types.generated.ts';

/** Below talks of another moment for that one; what is asked here stands before what was asked there. */
export const account: NonNullable<TalksResolvers['account']> = (value, asked, context) => {
  const told = 'told' in value ? value.told : null;
  const moment = momentOf({ ...told?.moment, ...asked });
  if (told && JSON.stringify(moment) === JSON.stringify(told.moment)) return told.account;
  return context.below(
    `account ${JSON.stringify(moment)}`,
    value.id,
    async (reader, ids) => {
      const told = await tellTalks(reader, ids, moment);
      return new Map([...told].map(([one, { account }]) => [one, account]));
    },
    untold,
  );
};

export const TalksVenue: TalksVenueResolvers = { venue: ({ thing }) => thing };
export const TalksDemand: TalksDemandResolvers = { demand: ({ thing }) => thing };
export const TalksSubject: TalksSubjectResolvers = { issue: ({ thing }) => thing };
export const TalksActor: TalksActorResolvers = { actor: ({ thing }) => thing };
