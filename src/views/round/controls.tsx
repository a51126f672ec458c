import { availableActions, type RoundAction } from '../../core/round/actions';
import type { Round } from '../../core/round/round';
import { send } from './connection';

/** One button for each thing that can be done now. */
export function Controls({ round }: { round: Round }) {
  const act = (action: RoundAction) => () => send({ type: 'act', action });
  return (
    <div class="controls" role="group" aria-label="Round">
      {availableActions(round).map(({ action, label }) => (
        <button
          key={action}
          type="button"
          class={action === 'nextPhase' ? '' : 'secondary'}
          onClick={act(action)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
