import * as l10n from '@vscode/l10n';
import type { CaseCheck } from '../check';

/** Economics without a figure is talk (guide item G68). */
export const check: CaseCheck = {
  code: 'case-economics',
  run({ exercises, facts }, report) {
    if (!exercises.includes('economics')) return;
    if (!facts.some(({ about, answer }) => about === 'cost' && /\d/.test(answer)))
      report(
        ['exercises'],
        l10n.t(
          'A case that exercises economics needs a fact about cost with a figure in its answer.',
        ),
      );
  },
};
