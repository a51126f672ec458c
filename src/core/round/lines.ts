import type { Round } from './round';
import { textIn } from './texts';

const FIELD = /^line-(\d{1,9})$/;

/** The field in which a line of a case is typed before it is said, by the number of the line. */
export const lineField = (line: number): string => `line-${line}`;

/** Whether a field is one for a line of a case. */
export const isLineField = (field: string): boolean => FIELD.test(field);

/** What the candidate typed for lines of a case and never said, in the order of the lines. */
export function unsaidDrafts({ texts, said }: Pick<Round, 'texts' | 'said'>): string[] {
  return Object.keys(texts)
    .flatMap((field) => FIELD.exec(field)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b)
    .flatMap((line) => {
      const draft = textIn(texts, lineField(line)).trim();
      return draft === '' || draft === said[line]?.text.trim() ? [] : [draft];
    });
}
