import { claimsBelow, drawnBelow, neighbourList, neighboursBelow } from '../below.ts';
import type { ActorResolvers } from '../types.generated.ts';
import { entityFields, sourceFields, stored } from './entity.ts';

const held = { false: claimsBelow('holder'), true: claimsBelow('side') };

export const Actor: ActorResolvers = {
  ...entityFields,
  ...sourceFields,
  wikidata: stored('wikidata'),
  claims: (actor, { rollUp, ...args }, context) => held[`${rollUp ?? true}`](actor, args, context),
  positions: drawnBelow('positions'),
  demandsMadeOfIt: neighboursBelow('demandsAskedOf'),
  talks: drawnBelow('talksOf'),
  sourcesFor: neighboursBelow('voicesOf'),
  representatives: neighboursBelow('representatives', 'EDGE'),
  members: neighboursBelow('members', 'EDGE'),
  mentionedIn: neighboursBelow('mentionedIn', 'EDGE'),
  represents: neighbourList('represents', 'EDGE'),
  memberOf: neighbourList('memberOf', 'EDGE'),
};
