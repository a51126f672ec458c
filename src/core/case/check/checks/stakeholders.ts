import * as l10n from '@vscode/l10n';
import type { CaseCheck } from '../check';

/** Production engineers work with those who build the product and those who run what it stands on (G6). */
export const check: CaseCheck = {
  code: 'case-sides',
  run({ stakeholders }, report) {
    for (const side of ['product', 'infrastructure'])
      if (!stakeholders.some((one) => one.side === side))
        report(['stakeholders'], l10n.t`At least one stakeholder has to be of the side “${side}”.`);
  },
};
