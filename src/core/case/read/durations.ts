import * as l10n from '@vscode/l10n';
import type { Format } from './format';
import { wordsOf } from './scalars';

const DURATION = /^(-?)(\d{1,6}(?:\.\d{1,3})?)([mhd])$/;
const MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, d: 24 * 60 };

/**
 * `90m`, `3h`, `7d`, read as whole minutes.
 * @param past whether it is a moment before now, with a minus sign, as `-50h`
 */
function minutes(past: boolean): Format<number> {
  return {
    description: { type: 'duration', past },
    read(node, reading) {
      const [, sign, amount, unit = ''] = DURATION.exec(wordsOf(node, reading) ?? '') ?? [];
      const long = Math.round(Number(amount) * 1000 * (MINUTES[unit] ?? NaN)) / 1000;
      if ((sign === '-') === past && Number.isInteger(long) && long > 0) return past ? -long : long;
      return reading.report(node, wanted(past));
    },
  };
}

export const duration = minutes(false);
export const moment = minutes(true);

const wanted = (past: boolean): string =>
  past
    ? l10n.t('Write a moment before now, such as -50h, in whole minutes.')
    : l10n.t('Write a duration, such as 90m, 3h or 7d, in whole minutes.');
