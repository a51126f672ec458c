import type { Round } from './round';

/** A round as the candidate's page may have it: without what is hidden in its case, or seen by a partner. */
export function shownRound(round: Round): Round {
  const { study, ...start } = round.start;
  return study ? { ...round, start, notes: [] } : round;
}
