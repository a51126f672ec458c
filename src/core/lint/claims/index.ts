import type { Claim } from './claim';
import { DEVELOPING_OTHERS } from './developing-others';
import { DRIVING_SUCCESS } from './driving-success';
import { PARTNERING } from './partnering';
import { PRIORITIZING } from './prioritizing';
import { PRODUCTION_OWNERSHIP } from './production-ownership';

/** What counts as evidence, for each area that a story may claim. */
export const CLAIMS: readonly Claim[] = [
  DEVELOPING_OTHERS,
  DRIVING_SUCCESS,
  PARTNERING,
  PRIORITIZING,
  PRODUCTION_OWNERSHIP,
];
