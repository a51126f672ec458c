/** The natural logarithm of 2, written out so that it can't differ. */
const OF_TWO = 0.6931471805599453;
/** Of the series of ln((1 + y) / (1 - y)) / 2y in squares of y. */
const SERIES = [1, 1 / 3, 1 / 5, 1 / 7, 1 / 9];

/**
 * The natural logarithm of a number from 1 on, good to 0.00001. `Math.log` may differ in its last bits from
 * engine to engine, and a round has to replay to the same bytes in all of them.
 */
export function logarithm(number: number): number {
  if (number > 2) return OF_TWO + logarithm(number / 2);
  const y = (number - 1) / (number + 1);
  return 2 * y * SERIES.reduceRight((sum, factor) => sum * y * y + factor, 0);
}
