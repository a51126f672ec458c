import { distinct, plain, wordsOf, type Word } from './words';

/** The words of one sentence, as a whole and by its clauses. */
export interface Part {
  readonly whole: readonly Word[];
  /** Empty where there is only one. */
  readonly clauses: readonly (readonly Word[])[];
}

/** A clause of fewer telling words only goes on with a list. */
const FEWEST = 2;

/**
 * The sentences of a line that may ask for something. Where some end with a question mark, the others
 * only lead up to them.
 */
export function partsOf(line: string): Part[] {
  const sentences = plain(line).match(/(?:[^.?!;:]|(?<=\d)[.:](?=\d))+[.?!;:]*/g) ?? [];
  const asking = sentences.filter((sentence) => sentence.includes('?'));
  return (asking.length > 0 ? asking : sentences)
    .map((sentence) => ({ whole: tellingWords(sentence), clauses: clausesOf(sentence) }))
    .filter(({ whole }) => whole.length > 0);
}

function clausesOf(sentence: string): (readonly Word[])[] {
  const clauses = sentence
    .split(/,| and | or | as well as /)
    .map(tellingWords)
    .filter((words) => words.length >= FEWEST);
  return clauses.length > 1 ? clauses : [];
}

function tellingWords(text: string): Word[] {
  return distinct(wordsOf(text));
}
