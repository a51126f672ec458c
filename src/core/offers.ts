import type { Span } from './text';

/** Something to choose while a file is written. */
export interface Offer {
  readonly label: string;
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What is written, as a snippet of VS Code; else the label. */
  readonly insert?: string;
}

/** What may be written in one place, in the order in which it is shown. */
export interface Offers {
  /** What a choice replaces. */
  readonly span: Span;
  readonly isKey: boolean;
  readonly offers: readonly Offer[];
}
