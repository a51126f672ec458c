import * as l10n from '@vscode/l10n';
import type { CaseCheck } from '../check';

/** Read aloud in less than a minute. */
const MOST_WORDS = 120;

export const check: CaseCheck = {
  code: 'case-time',
  run({ brief }, report) {
    const words = brief.split(/\s+/).length;
    if (words > MOST_WORDS)
      report(['brief'], l10n.t`The brief has ${words} words; ${MOST_WORDS} are the most.`);
  },
};
