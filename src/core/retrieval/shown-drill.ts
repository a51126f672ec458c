import type { Answer } from './answer';
import type { OpenCue } from './drill';
import type { DeckId, Recall } from './retrieval';

/** What a page shows of a cue. Nothing in it names a story or a pattern before the reveal. */
export interface CueModel {
  view: 'cue';
  title: string;
  deck: DeckId;
  /** From 1. */
  number: number;
  of: number;
  prompt: string;
  question?: string;
  /** Seconds that a cue gives. */
  limit: number;
  step: OpenCue['step'];
  /** Milliseconds that were left when this was sent. */
  left: number;
  /** What it took; absent while it is asked. */
  seconds?: number;
  typed: string;
  /** From the reveal on; the answer may still be looked for. */
  revealed?: { recalls: readonly Recall[]; answer?: Answer };
  keeping: Keeping;
}

/** What a page shows of a drill that is over. */
export interface OverModel {
  view: 'over';
  title: string;
  deck: DeckId;
  /** `6 of 10 named in time, 1 late, 3 not recalled.` */
  words: string;
  results: readonly ResultRow[];
  keeping: Keeping;
}

export interface ResultRow {
  id: string;
  name: string;
  recall: Recall;
  words: string;
}

/** Where the results are kept. */
export interface Keeping {
  /** Path of the file, once it is there. */
  file?: string;
  /** Why the last result isn't in it. */
  failure?: string;
  /** There is no folder to keep them in. */
  isHomeless?: boolean;
}
