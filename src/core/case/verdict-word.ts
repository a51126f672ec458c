import * as l10n from '@vscode/l10n';
import type { Verdict } from '../guide/case';

/** What an action is judged to be. */
export function verdictWord(verdict: Verdict): string {
  switch (verdict) {
    case 'good':
      return l10n.t({ message: 'good', args: [], comment: ['how an action is judged'] });
    case 'acceptable':
      return l10n.t({ message: 'acceptable', args: [], comment: ['how an action is judged'] });
    case 'risky':
      return l10n.t({ message: 'risky', args: [], comment: ['how an action is judged'] });
    case 'harmful':
      return l10n.t({ message: 'harmful', args: [], comment: ['how an action is judged'] });
  }
}
