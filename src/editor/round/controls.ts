import { window, type QuickPickItem } from 'vscode';
import { availableActions, type RoundAction } from '../../core/round/actions';
import type { Round } from '../../core/round/round';
import type { Moment } from '../../core/round/stretch';
import { roundStatus } from '../../core/round/status';

type Choice = RoundAction | 'show';

const ICONS: Record<Choice, string> = {
  togglePause: 'debug-pause',
  answered: 'check',
  nextPhase: 'debug-step-over',
  previousPhase: 'debug-step-back',
  skip: 'debug-continue',
  extend: 'add',
  show: 'preview',
  end: 'debug-stop',
  abandon: 'trash',
};

/** Asks what to do with the round; undefined when the candidate leaves it as it is. */
export async function chooseAction(round: Round, now: Moment): Promise<Choice | undefined> {
  const actions: { action: Choice; label: string }[] = availableActions(round);
  actions.splice(-1, 0, { action: 'show', label: 'Show round' });
  const items = actions.map(({ action, label }): QuickPickItem & { action: Choice } => ({
    action,
    label: `$(${iconOf(action, round)}) ${label}`,
  }));
  const picked = await window.showQuickPick(items, {
    title: round.start.title,
    placeHolder: roundStatus(round, now).spoken,
  });
  return picked?.action;
}

function iconOf(action: Choice, round: Round): string {
  return action === 'togglePause' && round.status === 'paused' ? 'debug-start' : ICONS[action];
}
