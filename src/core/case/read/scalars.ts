import * as l10n from '@vscode/l10n';
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
    if (words === undefined) return reading.report(node, l10n.t('Write text here.'));
    if (words === '') return reading.report(node, l10n.t('This is empty: write something.'));
    return UNSEEN.test(words)
      ? reading.report(node, l10n.t('There is an invisible sign in this text: type it again.'))
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
    read: (node, reading) =>
      numberIn(node, low, high, Number.isFinite) ??
      reading.report(node, l10n.t`Write a number from ${low} to ${high} here.`),
  };
}

/** A whole number within bounds. */
export function whole(low: number, high: number): Format<number> {
  return {
    description: { type: 'number', low, high, whole: true },
    read: (node, reading) =>
      numberIn(node, low, high, Number.isInteger) ??
      reading.report(node, l10n.t`Write a whole number from ${low} to ${high} here.`),
  };
}

function numberIn(
  node: Node,
  low: number,
  high: number,
  isRight: (value: number) => boolean,
): number | undefined {
  const value = isScalar(node) ? node.value : undefined;
  const isIn = typeof value === 'number' && isRight(value) && value >= low && value <= high;
  return isIn ? value : undefined;
}

export const flag: Format<boolean> = {
  description: { type: 'flag' },
  read(node, reading) {
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === 'boolean') return value;
    return reading.report(node, l10n.t('Write true or false here.'));
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
      const hint = typeof value === 'string' ? hintFor(value, names) : '';
      return reading.report(node, `${l10n.t`This has to be ${either(names)}.`}${hint}`);
    },
  };
}

/** Text that looks like one of the values is a number or a flag in quotes. */
function hintFor(typed: string, names: readonly string[]): string {
  return names.includes(typed) ? ` ${l10n.t('Leave out the quotes.')}` : meant(typed, names);
}

function either(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? l10n.t`${names.slice(0, -1).join(', ')} or ${last}` : last;
}
