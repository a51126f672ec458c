const WORD = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu;

/** The words of a text without case; `2,300` and `don’t` are one each. */
export function wordsIn(text: string): string[] {
  return (text.normalize('NFKC').match(WORD) ?? []).map((word) =>
    word.toLowerCase().replaceAll('’', "'"),
  );
}

/** Every run of so many words of a text. */
export function runsIn(text: string, length: number): string[] {
  const words = wordsIn(text);
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, start) => words.slice(start, start + length).join(' '));
}
