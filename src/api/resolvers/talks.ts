import type { TalksResolvers } from '../types.generated.ts';
import { entityFields, stored } from './entity.ts';

export const Talks: TalksResolvers = { ...entityFields, date: stored('date'), status: stored('status') };
