import type { RoundEvent } from './events';
import type { Round } from './round';

/** What the candidate can do to a round that runs. */
export type RoundAction = 'togglePause' | 'nextPhase' | 'extend' | 'end';

const ADDED_MINUTES = 5;

/** The event for an action, taken on the round as the candidate saw it. */
export function actionEvent(action: RoundAction, round: Round, at: number): RoundEvent {
  switch (action) {
    case 'togglePause':
      return { type: round.status === 'paused' ? 'resumed' : 'paused', at };
    case 'nextPhase':
      return { type: 'nextPhase', at, from: round.phase };
    case 'extend':
      return { type: 'extended', at, minutes: ADDED_MINUTES };
    case 'end':
      return { type: 'ended', at };
  }
}

/** The actions that apply now, in the order to show them, with their names. */
export function availableActions(round: Round): { action: RoundAction; label: string }[] {
  const next = round.start.phases[round.phase + 1];
  return [
    { action: 'togglePause', label: round.status === 'paused' ? 'Resume' : 'Pause' },
    ...(next ? [{ action: 'nextPhase' as const, label: `Next: ${next.name}` }] : []),
    { action: 'extend', label: 'Add five minutes' },
    { action: 'end', label: 'End round' },
  ];
}
