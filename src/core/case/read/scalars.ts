import { isScalar, type Node } from 'yaml';
import type { Choice } from './description';
import type { Format } from './format';
import { meant, type Reading } from './reading';

/** Signs that nobody sees and that could hide something: controls, and changes of direction. */
const UNSEEN = /[^\P{Cc}\t\n\r]|[\u2028-\u202e\u2066-\u2069]/u;

/** Text of any length; a number or the like is taken as it was typed. */
export const text: Format<string> = {
  description: { type: 'text' },
  read(node, reading) {
    const words = wordsOf(node, reading);
    if (words === undefined) return reading.report(node, 'Write text here.');
    if (words === '') return reading.report(node, 'This is empty: write something.');
    return UNSEEN.test(words)
      ? reading.report(node, 'There is an invisible sign in this text: type it again.')
      : words;
  },
};

/** Text of a scalar without the blanks around it; undefined for a list or an object. */
export function wordsOf(node: Node, reading: Reading): string | undefined {
  if (!isScalar(node)) return undefined;
  return (typeof node.value === 'string' ? node.value : reading.typed(node)).trim();
}

/** A number within bounds. */
export function number(low: number, high: number): Format<number> {
  return {
    description: { type: 'number', low, high, whole: false },
    read: (node, reading) => readNumber(node, reading, low, high, Number.isFinite, 'a number'),
  };
}

/** A whole number within bounds. */
export function whole(low: number, high: number): Format<number> {
  return {
    description: { type: 'number', low, high, whole: true },
    read: (node, reading) =>
      readNumber(node, reading, low, high, Number.isInteger, 'a whole number'),
  };
}

function readNumber(
  node: Node,
  reading: Reading,
  low: number,
  high: number,
  isRight: (value: number) => boolean,
  name: string,
): number | undefined {
  const value = isScalar(node) ? node.value : undefined;
  if (typeof value === 'number' && isRight(value) && value >= low && value <= high) return value;
  return reading.report(node, `Write ${name} from ${low} to ${high} here.`);
}

export const flag: Format<boolean> = {
  description: { type: 'flag' },
  read(node, reading) {
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === 'boolean') return value;
    return reading.report(node, 'Write true or false here.');
  },
};

/** One of some fixed values. */
export function choice<const T extends Choice>(of: readonly T[]): Format<T> {
  return {
    description: { type: 'choice', of },
    read(node, reading) {
      const value = isScalar(node) ? node.value : undefined;
      const found = of.find((one) => one === value);
      if (found !== undefined) return found;
      const names = of.map(String);
      const near = typeof value === 'string' ? meant(value, names) : '';
      return reading.report(node, `This has to be ${either(names)}.${near}`);
    },
  };
}

function either(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last;
}

const DURATION = /^(-?)(\d{1,6}(?:\.\d{1,3})?)([mhd])$/;
const MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, d: 24 * 60 };

/**
 * `90m`, `3h`, `7d`, read as whole minutes.
 * @param past whether it is a moment before now, with a minus sign, as `-50h`
 */
function minutes(past: boolean): Format<number> {
  const example = past ? 'a moment before now, such as -50h' : 'a duration, such as 90m, 3h or 7d';
  return {
    description: { type: 'duration', past },
    read(node, reading) {
      const [, sign, amount, unit = ''] = DURATION.exec(wordsOf(node, reading) ?? '') ?? [];
      const long = Math.round(Number(amount) * 1000 * (MINUTES[unit] ?? NaN)) / 1000;
      if ((sign === '-') === past && Number.isInteger(long) && long > 0) return past ? -long : long;
      return reading.report(node, `Write ${example}, in whole minutes.`);
    },
  };
}

export const duration = minutes(false);
export const moment = minutes(true);
