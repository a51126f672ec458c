import * as l10n from '@vscode/l10n';
import type { CaseCheck } from '../check';

const EARLIEST = 2;
const LATEST = 41;

/** An inject comes after the brief and before the candidate's questions. */
export const check: CaseCheck = {
  code: 'case-time',
  run({ injects }, report) {
    injects.forEach(({ at }, index) => {
      if (at < EARLIEST || at > LATEST)
        report(
          ['injects', index, 'at'],
          l10n.t`An inject comes in minutes ${EARLIEST} to ${LATEST}.`,
        );
    });
  },
};
