// The derived edges counted a second time, in the plainest way: DESIGN.md's words read one after the other,
// without the code that draws them. For comparing.
import type { Claim } from '../../src/model/claim.ts';
import type { Derivation } from '../../src/model/derive.ts';
import type { World } from '../../src/model/world.ts';

/** An edge and what supports it, in words that can be compared. */
export type CountedEdge = Readonly<Record<string, string | number | boolean | null>>;

const stances = [
  'DEMANDS',
  'PROPOSES',
  'OFFERS',
  'ACCEPTS',
  'CONSIDERS',
  'REJECTS',
  'WITHDRAWS',
  'THREATENS',
];
const drawnByRole: Readonly<Record<string, string>> = {
  VENUE: 'HELD_AT',
  SUBJECT: 'CONCERNS',
  PARTICIPANT: 'PARTICIPATED_IN',
  MEDIATOR: 'MEDIATED',
  HOST: 'HOSTED',
};

/** The edges that were drawn. */
export function drawnEdges({ edges }: Derivation): CountedEdge[] {
  return edges.map(({ type, from, to, support }) => ({
    edge: `${from} ${type} ${to}`,
    claimIds: support.claims
      .map(({ id }) => id)
      .sort()
      .join(),
    claims: support.claims.length,
    documents: support.documents.length,
    outlets: support.outlets.length,
    origins: support.origins.length,
    firstHand: support.firstHand,
    onRecord: support.onRecord,
    disputed: support.disputed,
    modality: support.modality,
    conditional: support.conditional,
  }));
}

/** The edges that the claims ought to draw. */
export function edgesByHand(world: World, { claims }: Derivation): CountedEdge[] {
  const all = [...claims.values()].filter((claim) => stands(claim, [...claims.values()]));
  const draws = all.flatMap((claim) => strokesOf(claim, all, world));
  const edges = [...new Set(draws.map(({ edge }) => edge))].sort(byTypeFirst);
  return edges.map((edge) =>
    counted(
      edge,
      distinctBy(
        draws.filter((one) => one.edge === edge).map(({ claim }) => claim),
        ({ id }) => id,
      ),
    ),
  );
}

function counted(edge: string, claims: readonly Claim[]): CountedEdge {
  const withOrigin = claims.filter(({ origin }) => origin !== null);
  const outletOf = ({ chain, document }: Claim) =>
    chain.map(({ source }) => source).find(({ isOutlet }) => isOutlet) ?? document.publisher;
  const modality = ['ACTUAL', 'EXPECTED', 'TENTATIVE'].find((one) =>
    claims.some((claim) => claim.modality === one),
  );
  return {
    edge,
    claimIds: claims
      .map(({ id }) => id)
      .sort()
      .join(),
    claims: claims.length,
    documents: new Set(claims.map(({ document }) => document.id)).size,
    outlets: new Set(withOrigin.flatMap((claim) => outletOf(claim)?.canonical ?? [])).size,
    origins: new Set(withOrigin.map(({ origin }) => origin!.canonical)).size,
    firstHand: claims.some(({ firstHand }) => firstHand),
    onRecord: claims.some(({ onRecord }) => onRecord),
    disputed: claims.some(({ disputed }) => disputed),
    modality: modality ?? null,
    conditional: claims
      .filter((claim) => claim.modality === modality)
      .every(({ conditions }) => conditions.length > 0),
  };
}

/** Not deprecated, not superseded by a live claim, and preferred where any of its kind is. */
function stands(claim: Claim, all: readonly Claim[]): boolean {
  const holds = (one: Claim) =>
    one.rank !== 'DEPRECATED' &&
    !all.some(({ rank, supersedes }) => rank !== 'DEPRECATED' && supersedes.includes(one.id));
  const rolesOf = (one: Claim) => [...new Set(one.asserts.map(({ role }) => role))].sort().join();
  const alike = (one: Claim) =>
    one.holder?.canonical === claim.holder?.canonical &&
    one.about?.canonical === claim.about?.canonical &&
    rolesOf(one) === rolesOf(claim);
  if (!holds(claim)) return false;
  return (
    claim.rank === 'PREFERRED' || !all.some((one) => one.rank === 'PREFERRED' && holds(one) && alike(one))
  );
}

/** What a claim takes a stance on: its target, and conditions that count as demanded. */
function stancesOf({
  holder,
  about,
  stance,
  conditions,
}: Claim): { stance: string; demand: string; own: boolean }[] {
  if (!holder) return [];
  const demanded = conditions.filter(
    ({ type, to }) =>
      to.kind === 'Demand' &&
      ((type === 'IF' && ['OFFERS', 'ACCEPTS', 'CONSIDERS'].includes(stance)) ||
        (type === 'UNLESS' && stance === 'REJECTS')),
  );
  return [
    ...(stances.includes(stance) && about ? [{ stance, demand: about.canonical, own: true }] : []),
    ...demanded.map(({ to }) => ({ stance: 'DEMANDS', demand: to.canonical, own: false })),
  ];
}

function strokesOf(claim: Claim, all: readonly Claim[], world: World): { edge: string; claim: Claim }[] {
  const { holder, about, stance, negated } = claim;
  const edge = (from: string, type: string, to: string) => ({ edge: `${from} ${type} ${to}`, claim });
  const carried = () =>
    about && (about.kind === 'Demand' || about.kind === 'Talks')
      ? claim.chain.map(({ source }) => edge(about.canonical, 'REPORTED_BY', source.canonical))
      : [];
  if (stances.includes(stance))
    return stancesOf(claim)
      .filter((one) => !overtaken(claim, one, all))
      .flatMap((one) => [edge(holder!.canonical, one.stance, one.demand), ...(one.own ? carried() : [])]);
  if (['DECLINES_COMMENT', 'NO_REPLY'].includes(stance) || negated || !about) return [];
  const talks = talksOf(claim, world);
  if (stance === 'DENIES') return talks && !talks.aspect ? [edge(holder!.canonical, 'DENIES', talks.id)] : [];
  const asserted = about.kind === 'Talks' ? claim.asserts : [];
  return [
    ...(stance === 'CONFIRMS' && talks ? [edge(holder!.canonical, 'CONFIRMS', talks.id)] : []),
    ...carried(),
    ...asserted.flatMap(({ role, to }) => {
      const type = drawnByRole[role];
      if (!type || (role === 'SUBJECT' && to.kind !== 'Issue')) return [];
      const fromTalks = type === 'HELD_AT' || type === 'CONCERNS';
      return [
        fromTalks ? edge(about.canonical, type, to.canonical) : edge(to.canonical, type, about.canonical),
      ];
    }),
  ];
}

/** The talks that a claim is about, itself or through a claim that affirms them; is it only an aspect of them? */
function talksOf({ about, asserts }: Claim, world: World): { id: string; aspect: boolean } | null {
  const aspect = (roles: readonly { readonly role: string }[]) =>
    roles.some(({ role }) => role === 'SUBJECT' || role === 'MEDIATOR');
  if (about?.kind === 'Talks') return { id: about.canonical, aspect: aspect(asserts) };
  const target = about && world.claims.get(about.id);
  if (!target?.about || world.entities.get(target.about)?.kind !== 'Talks') return null;
  const affirms = target.stance === 'CONFIRMS' || (target.stance === 'STATES' && !target.negated);
  return affirms ? { id: world.canonical(target.about), aspect: aspect(target.asserts) } : null;
}

function overtaken(claim: Claim, mine: { stance: string; demand: string }, all: readonly Claim[]): boolean {
  const last = claim.time?.last;
  if (!last) return false;
  return all.some(
    (other) =>
      other.holder?.canonical === claim.holder?.canonical &&
      (other.time?.first ?? '') > last &&
      stancesOf(other).some(({ stance, demand }) => demand === mine.demand && stance !== mine.stance),
  );
}

function distinctBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

/** As derived edges are listed: by type, then from, then to. */
function byTypeFirst(a: string, b: string): number {
  const key = (edge: string) => {
    const [from, type, to] = edge.split(' ');
    return `${type} ${from} ${to}`;
  };
  return key(a) < key(b) ? -1 : 1;
}
