import { createHash } from 'node:crypto';

/** Words for comparing wording: lower-case runs of letters and digits, apostrophes dropped. */
export function plainWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Every run of `length` words that follow each other. */
export function* runsOf(words: readonly string[], length: number): Iterable<string> {
  for (let end = length; end <= words.length; end += 1) {
    yield words.slice(end - length, end).join(' ');
  }
}

/** First twelve hexadecimal digits of the SHA-256 of a run: enough to know it, not to read it. */
export function fingerprint(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 12);
}
