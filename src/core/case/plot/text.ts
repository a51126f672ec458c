import * as l10n from '@vscode/l10n';
import { languageTag } from '../../language';

/** `2,310` or `99.95`: so many digits after the point, rounded the same way in every engine. */
export function numberText(value: number, digits: number): string {
  const { group, decimal } = separators();
  const [whole = '', rest] = Math.abs(value).toFixed(digits).split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const text = rest === undefined ? parted : `${parted}${decimal}${rest}`;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

interface Separators {
  readonly group: string;
  readonly decimal: string;
}

/** By language, since a table has many numbers. */
const known = new Map<string, Separators>();

/** What parts thousands and what stands before the digits after the point. */
function separators(): Separators {
  const tag = languageTag();
  const found = known.get(tag) ?? separatorsOf(tag);
  known.set(tag, found);
  return found;
}

function separatorsOf(tag: string): Separators {
  const parts = new Intl.NumberFormat(tag).formatToParts(12_345.6);
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return { group: part('group'), decimal: part('decimal') };
}

/** `2,310 ms`, `99.95%`. */
export function valueText(
  value: number,
  { unit, digits }: { unit: string; digits: number },
): string {
  const number = numberText(value, digits);
  return unit === 'percent' || unit === '%' ? l10n.t`${number}%` : `${number} ${unit}`;
}

const DAY = 24 * 60;

/** `3 h`, `2 d 4 h`, `1 h 20 min`; `0 min` for none. */
export function durationText(minutes: number): string {
  const days = Math.floor(minutes / DAY);
  const hours = Math.floor((minutes % DAY) / 60);
  const rest = minutes % 60;
  return [
    ...(days > 0 ? [l10n.t({ message: '{0} d', args: [days], comment: ['days'] })] : []),
    ...(hours > 0 ? [l10n.t({ message: '{0} h', args: [hours], comment: ['hours'] })] : []),
    ...(rest > 0 || minutes === 0
      ? [l10n.t({ message: '{0} min', args: [rest], comment: ['minutes'] })]
      : []),
  ].join(' ');
}

/** `42 min ago`, `now`. @param at minutes before now (negative) */
export function whenText(at: number): string {
  return at === 0 ? l10n.t('now') : l10n.t`${durationText(-at)} ago`;
}
