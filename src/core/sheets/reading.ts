import type { Sheet } from '../guide/sheet';
import type { Story } from '../story/story';
import type { Span } from '../text';

/** A heading of a sheet with what stands below it. */
export interface SheetPart {
  readonly title: string;
  readonly heading: Span;
  /** Up to the next part. */
  readonly body: Span;
}

/** A sheet as the candidate has filled it in. Spans count from behind a byte order mark. */
export interface SheetReading {
  readonly sheet: Sheet;
  /** The file as stories are read, for what the two have in common. */
  readonly page: Story;
  /** As long as the text: what would be said of it, without prompts and without words of the template. */
  readonly own: string;
  readonly parts: readonly SheetPart[];
  /** Where something about the whole sheet is shown: its title, else the line that says what it is. */
  readonly title: Span;
}
