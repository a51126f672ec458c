import * as l10n from '@vscode/l10n';
import { listed } from '../../core/coverage/listed';
import { numberOf } from '../../core/language';
import type { CoverageModel } from './protocol';

/** What is read out when it changes, and shown below the filter while there is one. */
export function statusWords({ status, gaps, filter, matches, closed }: CoverageModel): string {
  if (matches) return matchWords(filter, matches);
  switch (status) {
    case 'loading':
      return l10n.t('Reading your stories');
    case 'ready':
      return numberOf(
        gaps,
        l10n.t('{0} gap in your coverage'),
        l10n.t('{0} gaps in your coverage'),
      );
    case 'closed-book':
      return closed?.notice ?? '';
    case 'no-folder':
    case 'no-stories':
      return '';
  }
}

function matchWords(filter: string, found: NonNullable<CoverageModel['matches']>): string {
  const { stories, covered } = found;
  const parts = [
    covered > 0
      ? numberOf(covered, l10n.t('{0} area or topic'), l10n.t('{0} areas or topics'))
      : '',
    stories > 0 ? numberOf(stories, l10n.t('{0} story'), l10n.t('{0} stories')) : '',
  ].filter(Boolean);
  return parts.length > 0
    ? l10n.t('Found {0}', listed(parts))
    : l10n.t('Nothing matches “{0}”', filter.trim());
}
