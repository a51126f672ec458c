import * as l10n from '@vscode/l10n';
import type { Verdict } from '../guide/case';

/** What an action is judged to be. */
export function verdictWord(verdict: Verdict): string {
  switch (verdict) {
    case 'good':
      return l10n.t('good');
    case 'acceptable':
      return l10n.t('acceptable');
    case 'risky':
      return l10n.t('risky');
    case 'harmful':
      return l10n.t('harmful');
  }
}
