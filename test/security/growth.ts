/** What takes less has no growth that could be measured, and none that anyone would notice. */
const NOTHING_MS = 2;
/** Twice the text takes twice the time where each character is read once, and four times where each is read for each. */
const GROWTH = 3;
/** A doubt is looked into so often: what is slow stays so. */
const LOOKS = 3;

/**
 * Whether a text takes more than three times as long as half of it.
 * @param spentOn milliseconds that the processor spends on a text
 */
export function growsFast(
  spentOn: (text: string) => number,
  half: string,
  whole: string,
  nothingMs = NOTHING_MS,
): boolean {
  if (spentOn(whole) < nothingMs) return false;
  const leastOn = (text: string) => Math.min(...[1, 2, 3, 4].map(() => spentOn(text)));
  for (let look = 0; look < LOOKS; look++) {
    const spent = leastOn(whole);
    if (spent < nothingMs || spent <= GROWTH * leastOn(half)) return false;
  }
  return true;
}
