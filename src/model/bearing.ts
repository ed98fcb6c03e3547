// What a claim bears on and whom it counts for, as filters ask: the actors that its holder speaks for, the
// issues that it touches, the sources that carried it.
import type { CodedClaim } from './coded.ts';
import { represented, representedVoice } from './representation.ts';
import { intervalOf } from './time.ts';
import type { World } from './world.ts';

/**
 * The canonical actors that a claim counts for: its holder, and whom the holder represents, upwards, on the day
 * that the voice spoke; a day that is not stated matches every tie. None without a holder.
 */
export function sidesOfClaim(world: World, { holder, said }: CodedClaim): string[] {
  if (holder === null || !world.entities.has(holder)) return [];
  const day = said === null ? null : intervalOf(said);
  const sides = new Set([world.canonical(holder)]);
  for (const side of sides) for (const up of represented(world, side, day)) sides.add(up);
  return [...sides].sort();
}

/**
 * Whose statement a claim is that nobody is said to hold: its voice (hop 0), first, and whom that speaks for,
 * upwards, as a voice does for a holder (of a paper, its owners). Canonical; none where somebody holds it.
 */
export function statedSidesOfClaim(world: World, { holder, said, chain }: CodedClaim): string[] {
  const voice = chain[0]?.source;
  if (holder !== null || voice === undefined || !world.entities.has(voice)) return [];
  const day = said === null ? null : intervalOf(said);
  const sides = new Set([world.canonical(voice)]);
  for (const side of sides) for (const up of representedVoice(world, side, day)) sides.add(up);
  return [...sides];
}

/** The canonical issues of a claim: it is about them, its demand concerns them, or its talks are said to. */
export function issuesOfClaim(world: World, { about, asserts }: CodedClaim): string[] {
  const target = about === null ? [] : world.cluster(about);
  const concerned = target.flatMap((id) => world.entities.get(id)?.concerns ?? []);
  const said = asserts.filter(({ role }) => role === 'SUBJECT').map(({ to }) => to);
  return [...new Set([...target, ...concerned, ...said].filter(isIssue).map(world.canonical))].sort();
}

/** The canonical sources of a claim's chain. */
export function carriersOfClaim(world: World, { chain }: CodedClaim): string[] {
  const present = chain.filter(({ source }) => world.entities.has(source));
  return [...new Set(present.map(({ source }) => world.canonical(source)))].sort();
}

function isIssue(id: string): boolean {
  return id.startsWith('issue:');
}
