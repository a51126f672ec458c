import * as l10n from '@vscode/l10n';
import { checkAssertion } from '../../plot/check-assertion';
import type { CaseCheck } from '../check';

/** What is said of a plot is true of its values. */
export const check: CaseCheck = {
  code: 'case-plots',
  run({ series }, report) {
    series.forEach((one, index) => {
      one.assert.forEach((text, number) => {
        const result = checkAssertion(text, one, series);
        if (!result.ok) report(['series', index, 'assert', number], result.message);
      });
      one.marks.forEach(({ at }, number) => {
        if (at < -one.shape.span)
          report(['series', index, 'marks', number], l10n.t('This is before the plot begins.'));
      });
    });
  },
};
