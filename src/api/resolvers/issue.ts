import type { IssueResolvers } from '../types.generated.ts';
import { entityFields } from './entity.ts';

export const Issue: IssueResolvers = entityFields;
