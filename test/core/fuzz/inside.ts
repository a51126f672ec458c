import assert from 'node:assert/strict';
import type { Span } from '../../../src/core/text';

/** Holds a place to be one of a text. */
export function assertInside({ length }: { readonly length: number }, { start, end }: Span): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end), `${start}–${end}`);
  assert.ok(start >= 0 && start <= end && end <= length, `${start}–${end} of ${length}`);
}

/** Holds what is said of a text to places within it, in order, and to whole words on one line. */
export function assertSaid(
  text: string,
  problems: readonly { readonly span: Span; readonly message: string }[],
): void {
  let done = 0;
  for (const { span, message } of problems) {
    assertInside(text, span);
    assert.ok(span.start >= done, 'in order');
    done = span.start;
    assertWords(message);
  }
}

export function assertWords(message: string): void {
  assert.ok(message.trim() !== '' && !/[\r\n]/.test(message), JSON.stringify(message));
  assert.doesNotMatch(message, /\b(?:undefined|NaN)\b|\[object /);
}
