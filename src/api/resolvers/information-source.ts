import type { InformationSourceResolvers } from '../types.generated.ts';
import { entityFields, sourceFields } from './entity.ts';

export const InformationSource: InformationSourceResolvers = { ...entityFields, ...sourceFields };
