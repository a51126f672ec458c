/** Controls, halves of characters, and marks that turn the direction of what follows. */
const HIDDEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A title or a path on one line without anything that a terminal or a page would obey: line breaks
 * become spaces, controls are left out. What is written from right to left stays so.
 */
export function plainText(text: string): string {
  return withoutControls(text.replace(/\s+/g, ' ')).trim();
}

/** The text without what a terminal or a page would obey; its spaces stay. */
export function withoutControls(text: string): string {
  return text.replace(HIDDEN, '');
}
