/** Of the days that are left, how many pass before something is done again. */
const SHARE = 1 / 5;

/**
 * How many days lie at least between doing something and doing it again.
 * @param left days until the interview
 */
export function interval(left: number): number {
  return Math.max(1, Math.round(left * SHARE));
}
