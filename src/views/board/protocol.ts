import type { Board } from '../../core/coverage/board/board';
import type { LeftOut } from '../../core/coverage/left-out';
import type { Progress } from '../../core/coverage/progress';
import type { NewStoryOffer } from '../../core/coverage/tree/node';
import type { ClosedNotice } from '../../core/round/closed-book';
import type { DrawAnswer, DrawRequest } from '../shared/drawing';
import type { ExportFormat } from '../shared/export-format';

/** What the page shows; always sent whole, so that a hidden or restored page heals itself. */
export interface BoardModel {
  /** Absent without a story. */
  board?: Board;
  /** All stories are known; some may still wait for their checks. */
  isComplete: boolean;
  hasFolder: boolean;
  progress?: Progress;
  leftOut: LeftOut;
}

/** What the page shows while the books are closed, in place of all that. */
export interface ClosedBoard {
  closed: ClosedNotice;
}

/** From the extension to the page. */
export type HostMessage = { type: 'model'; model: BoardModel | ClosedBoard } | DrawRequest;

/** From the page to the extension. */
export type PageMessage =
  /** The page listens and wants the model. */
  { type: 'ready' } | Wish | DrawAnswer;

/** What the user wants. */
export type Wish =
  | { type: 'openStory'; storyId: string }
  | ({ type: 'newStory' } & NewStoryOffer)
  | { type: 'showRound' | 'openPlan' }
  | { type: 'openSample' }
  | { type: 'openFolder' }
  /** Goes on with checks that were stopped. */
  | { type: 'lintWorkspace' }
  | { type: 'export'; format: ExportFormat };
