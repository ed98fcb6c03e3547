import type { ActorResolvers } from '../types.generated.ts';
import { entityFields, sourceFields, stored } from './entity.ts';

export const Actor: ActorResolvers = { ...entityFields, ...sourceFields, wikidata: stored('wikidata') };
