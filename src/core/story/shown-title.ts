const PLAIN = /^[ -~]*$/;

/**
 * Signs that nobody sees and that could change how what stands beside a title is read: controls, line
 * ends, changes of direction, and halves of characters.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]+/gu;

/** The same and marks of direction, which a title in Arabic or Hebrew may need and a sentence of ours not. */
const UNSEEN_IN_SENTENCE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/** A title as it is shown everywhere; empty when there is nothing in it to be seen. */
export const shownTitle = (title: string): string =>
  PLAIN.test(title) ? title : title.replace(UNSEEN, ' ').trim();

/** A sentence or a label that may repeat names from files, on one line and in one direction. */
export const shownSentence = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(UNSEEN_IN_SENTENCE, ' ');
