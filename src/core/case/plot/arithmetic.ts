/**
 * `Math.sin`, `Math.cos` and `Math.log` may differ in their last bits from engine to engine, and a
 * round has to replay to the same bytes in all of them. These use only + - * and floor, which are
 * exactly defined.
 */

/** A number around 0 with standard deviation 1: the sum of twelve even ones (Irwin and Hall). */
export function normal(random: () => number): number {
  let sum = -6;
  for (let count = 0; count < 12; count += 1) sum += random();
  return sum;
}

/** Half a turn in radians, written out so that it can't differ. */
const HALF_TURN = 3.141592653589793;
/** Of the series of the sine: x - x^3/3! + x^5/5! - x^7/7! + x^9/9!, good to 0.000004 up to a quarter turn. */
const SINE = [1, -1 / 6, 1 / 120, -1 / 5040, 1 / 362880];

/** A wave that is 1 at every whole turn and -1 halfway between: the cosine. */
export function crestWave(turns: number): number {
  const within = turns - Math.floor(turns + 0.5);
  const sine = smallSine(HALF_TURN * within);
  return 1 - 2 * sine * sine;
}

function smallSine(angle: number): number {
  const square = angle * angle;
  return angle * SINE.reduceRight((sum, factor) => sum * square + factor, 0);
}
