import type { CasePhaseId } from './case';

/** Opens after the first questions, at minute 8 or 10 of a case. */
export const MATTERS_PHASE: CasePhaseId = 'stabilize';

/** What an interviewer asks once there was time to find out: what will decide how it ends (guide item G81). */
export const MATTERS_QUESTION = {
  id: 'matters',
  text: 'Before you go on: which two things here will decide how this ends?',
} as const;
