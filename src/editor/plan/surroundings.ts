import type { PlanSurroundings } from '../../core/plan/lint';
import { readFormats } from '../../core/round/formats';
import { roundFormats } from '../config';
import { localZone } from './local-zone';

/** What a plan is checked against here. */
export function surroundings(): PlanSurroundings {
  return {
    zone: localZone(),
    zones: [...Intl.supportedValuesOf('timeZone'), 'UTC'],
    rounds: readFormats(roundFormats()).formats.map(({ id }) => id),
  };
}
