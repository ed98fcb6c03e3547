import { type Counted, dossierContents, type Weight } from '../../queries/dossier-contents.ts';
import { momentOf } from '../../queries/shared/moment.ts';
import { sizeOf } from '../connections.ts';
import type { Behind } from '../nodes.ts';
import type {
  ActorWeightResolvers,
  DossierContentsResolvers,
  DossierResolvers,
  IssueWeightResolvers,
} from '../types.generated.ts';

export const contents: NonNullable<DossierResolvers['contents']> = ({ id }, asked, { once }) =>
  // Many documents are of one dossier: it is read once, however often a query comes upon it.
  once(`contents ${JSON.stringify(momentOf(asked))} ${id}`, (reader) => dossierContents(reader, id, asked));

function behind({ count, first }: Counted): Behind {
  return { count, first: async (size) => first.slice(0, size) };
}

const heaviest = (weights: readonly Weight[], first: number | null | undefined) =>
  weights.slice(0, sizeOf('first', first ?? 20));

export const DossierContents: DossierContentsResolvers = {
  claims: ({ claims }) => behind(claims),
  disputed: ({ disputed }) => behind(disputed),
  openSilences: ({ openSilences }) => behind(openSilences),
  actors: ({ actors }, { first }) => heaviest(actors, first),
  issues: ({ issues }, { first }) => heaviest(issues, first),
};

export const ActorWeight: ActorWeightResolvers = {
  actor: ({ thing }) => thing,
  claims: ({ claims }) => behind(claims),
};

export const IssueWeight: IssueWeightResolvers = {
  issue: ({ thing }) => thing,
  claims: ({ claims }) => behind(claims),
};
