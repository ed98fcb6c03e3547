// The lists of a profile are whole; a query asks for as many as it shows.
import type { Reliability } from '../../model/vocabulary/index.ts';
import { sizeOf } from '../connections.ts';
import type {
  CarriedActorResolvers,
  PassedSourceResolvers,
  SourceProfileResolvers,
} from '../types.generated.ts';

const usual = 20;

function firstOf<T>(items: readonly T[], first: number | null | undefined): readonly T[] {
  return items.slice(0, sizeOf('first', first ?? usual));
}

export const SourceProfile: SourceProfileResolvers = {
  holders: ({ holders }, { first }) => firstOf(holders, first),
  shared: ({ shared }, { first }) => firstOf(shared, first),
  firstWith: ({ firstWith }, { first }) => firstOf(firstWith, first),
  relays: ({ relays }, { first }) => firstOf(relays, first),
  relayedBy: ({ relayedBy }, { first }) => firstOf(relayedBy, first),
  reliability: ({ reliability }) =>
    reliability === null ? null : { ...reliability, grade: reliability.grade as Reliability },
};

export const CarriedActor: CarriedActorResolvers = { actor: ({ who }) => who };
export const PassedSource: PassedSourceResolvers = { source: ({ who }) => who };
