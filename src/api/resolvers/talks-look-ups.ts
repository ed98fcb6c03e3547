// Talks by id, and lists of them: of now as any other thing, of another moment as they were told then.
import {
  meetings as askMeetings,
  talks as askTalks,
  type MeetingsFilter,
  mostTalks,
} from '../../queries/meetings.ts';
import { type Asked, type Moment, momentOf } from '../../queries/shared/moment.ts';
import { pageAmong } from '../../queries/shared/page.ts';
import type { ToldTalks } from '../../queries/talks-claims.ts';
import { connectionOf, pageRequest } from '../connections.ts';
import { badInput, tooMany } from '../errors.ts';
import type { ToldTalksValue } from '../nodes.ts';
import type { QueryResolvers } from '../types.generated.ts';
import { found } from './found.ts';
import { byId, checkKind, listOf, orders } from './look-ups.ts';

const filterKinds = { venue: 'Venue', participant: 'Actor', mediator: 'Actor', issue: 'Issue' } as const;

const talksNow = byId('Talks');
const meetingsNow = listOf('meetings', filterKinds);

export const talks: NonNullable<QueryResolvers['talks']> = async (parent, { id, ...asked }, context) => {
  if (isNow(asked)) return talksNow(parent, { id }, context);
  checkKind('id', 'Talks', id);
  const moment = momentOf(asked);
  return toldAt(moment)(found('id', id, await context.read((reader) => askTalks(reader, id, asked))));
};

export const meetings: NonNullable<QueryResolvers['meetings']> = (parent, args, context) => {
  const { where, orderBy, asOf, knownAt, dossier, ...pages } = args;
  const asked = { asOf, knownAt, dossier };
  if (isNow(asked)) return meetingsNow(parent, { where, orderBy, ...pages }, context);
  const moment = momentOf(asked);
  const filter = filterOf(where ?? {});
  const request = pageRequest(pages);
  const [key, order] = orders[orderBy ?? 'ID'];
  let read: Promise<readonly ToldTalksValue[]> | undefined;
  const all = () => {
    read ??= context.read(async (reader) => {
      const answer = await askMeetings(reader, filter, asked);
      if (answer.truncated)
        throw tooMany(
          `meetings: more than ${mostTalks} talks are known at that moment, and no answer tells more: ` +
            'leave out asOf, knownAt and dossier, or ask for talks by id',
          mostTalks,
        );
      return answer.meetings.map(toldAt(moment));
    });
    return read;
  };
  return connectionOf(
    async () => pageAmong(await all(), keys[key], order, request),
    async () => (await all()).length,
  );
};

function isNow({ asOf, knownAt, dossier }: Asked): boolean {
  return asOf == null && knownAt == null && dossier == null;
}

function filterOf({ dossier, ...where }: MeetingsFilter & { readonly dossier?: string | null | undefined }) {
  if (dossier != null)
    throw badInput('where.dossier', 'expected the argument dossier, which goes with asOf and knownAt');
  for (const [key, kind] of Object.entries(filterKinds)) {
    const id = where[key as keyof typeof filterKinds];
    if (id != null) checkKind(`where.${key}`, kind, id);
  }
  return where;
}

const toldAt =
  (moment: Moment) =>
  ({ talks, account }: ToldTalks): ToldTalksValue => ({ ...talks, told: { account, moment } });

/** The keys of the list of now, so that pages go alike. */
const keys = {
  ID: ({ id }: ToldTalksValue) => id,
  NAME: ({ id, name }: ToldTalksValue) => `${name.toLowerCase()} ${id}`,
  DATE: ({ id, properties }: ToldTalksValue) => `${properties['date'] ?? ''} ${id}`,
};
