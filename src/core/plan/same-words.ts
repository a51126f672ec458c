/** Words and numbers in lower case, so that marks and spaces make no difference. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a text is, or begins with, another one; so that something may be added behind it. */
export function beginsWith(text: string, beginning: string): boolean {
  const words = wordsOf(text);
  return wordsOf(beginning).every((word, index) => words[index] === word);
}

/** Whether two texts differ in nothing but marks, case and spaces. */
export function sameWords(one: string, other: string): boolean {
  return beginsWith(one, other) && beginsWith(other, one);
}
