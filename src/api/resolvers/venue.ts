import { drawnBelow } from '../below.ts';
import type { VenueResolvers } from '../types.generated.ts';
import { entityFields, stored } from './entity.ts';

export const Venue: VenueResolvers = {
  ...entityFields,
  country: stored('country'),
  talks: drawnBelow('talksAt'),
};
