import type { MarkKind } from '../../core/round/events';
import { MARKS } from '../../core/round/marks';

/** What of a pressed key matters here. */
export interface Press {
  /** The place on the keyboard, since Alt turns digits into other characters on some. */
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The mark that a key sets: a digit alone, and with Alt where digits are typed.
 *
 * @param isTyping whether a field has the focus that digits go into
 */
export function markFor(press: Press, isTyping: boolean): MarkKind | undefined {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1];
  if (digit === undefined || press.ctrlKey || press.metaKey || press.shiftKey) return undefined;
  if (isTyping && !press.altKey) return undefined;
  return MARKS[Number(digit) - 1]?.kind;
}
