import * as l10n from '@vscode/l10n';
import type { CueResult, DeckId } from './retrieval';

/** `named in 6 s, with its opening line`, `named late, after 14 s`, `not recalled`. */
export function recallWords({ deck, recall, seconds, opening }: CueResult): string {
  if (recall === 'not') return l10n.t('not recalled');
  const named =
    recall === 'in-time' ? l10n.t`named in ${seconds} s` : l10n.t`named late, after ${seconds} s`;
  return opening === undefined ? named : `${named}, ${openingWords(deck, opening)}`;
}

function openingWords(deck: DeckId, opening: boolean): string {
  if (deck === 'topics')
    return opening ? l10n.t('with its opening line') : l10n.t('without its opening line');
  return opening ? l10n.t('with its cost') : l10n.t('without its cost');
}
