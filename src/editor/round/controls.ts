import * as l10n from '@vscode/l10n';
import { window, type QuickPickItem } from 'vscode';
import { availableActions, type RoundAction } from '../../core/round/actions';
import type { Round } from '../../core/round/round';
import { roundStatus } from '../../core/round/status';
import { titleWords } from '../../core/round/title-words';
import type { Moment } from '../../core/round/stretch';

type Choice = RoundAction | 'show' | 'takeOver' | 'peek';

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
  takeOver: 'arrow-swap',
  peek: 'book',
};

interface Item {
  readonly action: Choice;
  readonly label: string;
}

const showItem = (): Item => ({ action: 'show', label: l10n.t('Show round') });
const peekItem = (): Item => ({ action: 'peek', label: l10n.t('Peek at a story') });
const takeOverItem = (): Item => ({
  action: 'takeOver',
  label: l10n.t('Take over the round in this window'),
});

/** Asks what to do with the round; undefined when the candidate leaves it as it is. */
export async function chooseAction(
  round: Round,
  now: Moment,
  isOwner: boolean,
): Promise<Choice | undefined> {
  const actions: Item[] = isOwner
    ? [...peeks(round), ...availableActions(round)]
    : [takeOverItem()];
  const items = [showItem(), ...actions].map(({ action, label }): QuickPickItem & Item => ({
    action,
    label: `$(${iconOf(action, round)}) ${label}`,
  }));
  const picked = await window.showQuickPick(items, {
    title: titleWords(round.start.title),
    placeHolder: roundStatus(round, now).spoken,
  });
  return picked?.action;
}

const peeks = ({ start }: Round): Item[] => (start.openBook ? [] : [peekItem()]);

function iconOf(action: Choice, round: Round): string {
  return action === 'togglePause' && round.status === 'paused' ? 'debug-start' : ICONS[action];
}
