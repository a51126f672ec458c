import * as l10n from '@vscode/l10n';
import type { WrongTurnWhen } from '../../../guide/case';
import type { CaseCheck } from '../check';

const LEAST = 4;

/** Enough ways to go astray, and each can be met. */
export const check: CaseCheck = {
  code: 'case-wrong-turns',
  run({ wrongTurns }, report) {
    if (wrongTurns.length < LEAST)
      report(
        ['wrong-turns'],
        l10n.t`At least ${LEAST} wrong turns are needed; this has ${wrongTurns.length}.`,
      );
    wrongTurns.forEach(({ when }, index) => {
      const path = ['wrong-turns', index, 'when'];
      if (when && isEmpty(when))
        report(
          path,
          l10n.t('Say when it is met, or leave “when” out: then only a person can tell.'),
        );
      if (when && when.lacks.length > 0 && when.from === undefined)
        report(path, l10n.t('“lacks” needs “from”: the minute by which no such line was said.'));
    });
  },
};

/** Silence alone meets nothing, but a minute by which something isn't known does. */
function isEmpty({ does, asks, claims, before, lacks, from }: WrongTurnWhen): boolean {
  const seen = [does, asks, claims, lacks, ...(from === undefined ? [] : [before])];
  return seen.every((one) => one.length === 0);
}
