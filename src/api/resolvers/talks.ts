import { claimsBelow, drawnBelow, drawnList } from '../below.ts';
import type { TalksResolvers } from '../types.generated.ts';
import { entityFields, stored } from './entity.ts';
import { account } from './talks-account.ts';

export const Talks: TalksResolvers = {
  ...entityFields,
  date: stored('date'),
  status: stored('status'),
  claims: claimsBelow('target'),
  venues: drawnList('venuesOf'),
  subjects: drawnList('subjectsOf'),
  participants: drawnList('rolesAt', 'PARTICIPATED_IN'),
  mediators: drawnList('rolesAt', 'MEDIATED'),
  hosts: drawnList('rolesAt', 'HOSTED'),
  confirmedBy: drawnList('rolesAt', 'CONFIRMS'),
  deniedBy: drawnList('rolesAt', 'DENIES'),
  reportedBy: drawnBelow('reportersOf'),
  account,
};
