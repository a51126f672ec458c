import { MIN_SECTION_WORDS } from '../lint/written';
import { countWords } from '../story/spoken';
import type { Span } from '../text';
import type { SheetPart, SheetReading } from './reading';

/** Words of the candidate's own in a part of the text. */
export function ownWords({ own }: SheetReading, span: Span): number {
  return countWords(own, span);
}

/** Whether something that could be told stands below a heading. */
export function isFilled(reading: SheetReading, { body }: SheetPart): boolean {
  return ownWords(reading, body) >= MIN_SECTION_WORDS;
}

/** The part at a place; undefined above the first one. */
export function partAt({ parts }: SheetReading, offset: number): SheetPart | undefined {
  return parts.find(({ heading, body }) => offset >= heading.start && offset < body.end);
}
