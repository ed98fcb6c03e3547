import type { Loss } from '../../model/drift.ts';
import type { RetellingResolvers } from '../types.generated.ts';

const marked = (coded: boolean) => (loss: Loss) => ({ ...loss, coded });

export const Retelling: RetellingResolvers = {
  drift: ({ claim }) => claim.restates?.drift ?? [],
  lost: ({ coded, compared }) => [...coded.map(marked(true)), ...compared.map(marked(false))],
  lostInAll: ({ inAll }) => inAll.map(marked(false)),
};
