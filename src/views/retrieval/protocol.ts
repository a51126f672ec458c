import type { CueModel, OverModel } from '../../core/retrieval/shown-drill';
import type { ClosedNotice } from '../../core/round/closed-book';
import type { DeckId, Recall } from '../../core/retrieval/retrieval';

/** What the page shows; always sent whole. Nothing in it names a story before the reveal. */
export type RetrievalModel = ClosedModel | NoneModel | CueModel | OverModel;

/** In place of a drill while the books are closed. */
export interface ClosedModel {
  view: 'closed';
  closed: ClosedNotice;
}

/** No drill is under way: the page was restored, and the drill before has ended. */
export interface NoneModel {
  view: 'none';
}

/** From the extension to the page. */
export interface HostMessage {
  type: 'model';
  model: RetrievalModel;
}

/** From the page to the extension: what the user wants. `cue` is the number of the cue it is about. */
export type PageMessage =
  /** The page listens and wants the model. */
  | { type: 'ready' }
  | { type: 'typed'; cue: number; text: string }
  | { type: 'haveIt'; cue: number }
  | { type: 'reveal'; cue: number }
  | { type: 'judge'; cue: number; recall: Recall; story?: string; opening: boolean }
  | { type: 'end' }
  | { type: 'keepAgain' }
  | { type: 'openRecord' }
  | { type: 'startRetrieval'; deck?: DeckId }
  | { type: 'showRound' }
  | { type: 'openPlan' };
