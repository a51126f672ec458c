const PLAIN = /^[ -~]*$/;

/**
 * Signs that nobody sees and that could change how what stands beside a title is read: controls, line
 * ends, changes of direction, and halves of characters.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]+/gu;

/** A title as it is shown everywhere; empty when there is nothing in it to be seen. */
export const shownTitle = (title: string): string =>
  PLAIN.test(title) ? title : title.replace(UNSEEN, ' ').trim();
