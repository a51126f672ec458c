/** The command line can't be understood; the message says why. */
export class UsageError extends Error {}

/** @throws UsageError */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found) return found;
  throw new UsageError(`--${name} is ${inWords(allowed)}, not ${value}`);
}

/** @throws UsageError */
export function wholeNumber(name: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  const range = most < Infinity ? ` from ${least} to ${most}` : '';
  throw new UsageError(`--${name} is a whole number${range}, not ${value}`);
}

function inWords(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
