/** `1 gap`, `2 gaps`, `1,200 gaps`; `plural` where the noun doesn't just take an s. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`;
}
