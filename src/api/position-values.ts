// The values behind the types of questions about positions: the rules' values over positions with their level.
import type { NetworkActor, NetworkEdge, NetworkStance, NetworkTie } from '../model/actor-network.ts';
import type { Party, SharedStance } from '../model/common-ground.ts';
import type { Conflict } from '../model/conflicts.ts';
import type { Weighed } from '../model/sides.ts';
import type { StandingPosition } from '../queries/shared/standing-positions.ts';

export type WeighedValue = Weighed<StandingPosition>;
export type ConflictValue = Conflict<StandingPosition>;
export type SharedStanceValue = SharedStance<StandingPosition>;
export type PartyValue = Party<StandingPosition>;
export type NetworkActorValue = NetworkActor<StandingPosition>;
export type NetworkEdgeValue = NetworkEdge<StandingPosition>;
export type NetworkTieValue = NetworkTie<StandingPosition>;
export type NetworkStanceValue = NetworkStance<StandingPosition>;
