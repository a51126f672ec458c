import * as l10n from '@vscode/l10n';
import type { News } from './events';
import type { Round } from './round';

/** What the candidate can do to a round that runs. */
export type RoundAction =
  | 'togglePause'
  | 'nextPhase'
  | 'previousPhase'
  | 'skip'
  | 'answered'
  | 'extend'
  | 'end'
  | 'abandon';

const ADDED_MINUTES = 5;

/** The news of an action, taken on the round as the candidate saw it. */
export function actionNews(action: RoundAction, { status, phase }: Round): News {
  switch (action) {
    case 'togglePause':
      return { type: status === 'paused' ? 'resumed' : 'paused' };
    case 'nextPhase':
    case 'previousPhase':
      return { type: action, from: phase };
    case 'skip':
      return { type: 'skipped', from: phase };
    case 'answered':
      return { type: 'answered' };
    case 'extend':
      return { type: 'extended', minutes: ADDED_MINUTES };
    case 'end':
      return { type: 'ended' };
    case 'abandon':
      return { type: 'abandoned' };
  }
}

/** One thing that can be done now. */
export interface Available {
  readonly action: RoundAction;
  readonly label: string;
}

/** The actions that apply now, in the order to show them, with their names. */
export function availableActions({ start, status, phase, answers }: Round): Available[] {
  const next = start.phases[phase + 1];
  const previous = start.phases[phase - 1];
  const isQuestion = start.phases[phase]?.kind === 'question';
  const last = answers.at(-1);
  return [
    { action: 'togglePause', label: status === 'paused' ? l10n.t('Resume') : l10n.t('Pause') },
    ...only(last !== undefined && last.ms === undefined, 'answered', l10n.t('Answer done')),
    ...only(next, 'nextPhase', l10n.t`Next: ${next?.name ?? ''}`),
    ...only(previous, 'previousPhase', l10n.t`Back: ${previous?.name ?? ''}`),
    ...only(next && isQuestion, 'skip', l10n.t('Skip this question')),
    { action: 'extend', label: l10n.t('Add five minutes') },
    { action: 'end', label: l10n.t('End round') },
    { action: 'abandon', label: l10n.t('Throw the round away') },
  ];
}

function only(applies: unknown, action: RoundAction, label: string): Available[] {
  return applies ? [{ action, label }] : [];
}
