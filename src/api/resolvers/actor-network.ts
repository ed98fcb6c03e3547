import { mostEdges } from '../../queries/actor-network.ts';
import { sizeOf } from '../connections.ts';
import type { ActorNetworkResolvers, NetworkActorResolvers } from '../types.generated.ts';

/** A network is drawn whole: more than a page of edges may be asked for. */
const usual = 100;

export const ActorNetwork: ActorNetworkResolvers = {
  edges: ({ edges }, { first }) => edges.slice(0, sizeOf('first', first ?? usual, mostEdges)),
  isolated: ({ isolated }, { first }) => isolated.slice(0, sizeOf('first', first ?? usual, mostEdges)),
  isolatedCount: ({ isolated }) => isolated.length,
};

export const NetworkActor: NetworkActorResolvers = { activity: ({ stances }) => stances.length };
