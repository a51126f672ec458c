import * as v from 'valibot';
import type { Board } from '../../core/coverage/board/board';
import type { LeftOut } from '../../core/coverage/left-out';
import type { Progress } from '../../core/coverage/progress';
import type { ClosedNotice } from '../../core/round/closed-book';
import { drawAnswer, type DrawRequest } from '../shared/drawing';
import { exportFormat } from '../shared/export-format';
import { name, wish } from '../shared/message-parts';
import { newStory } from '../shared/story-offer';

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

/** What the user wants. */
const boardWish = v.variant('type', [
  v.object({ type: v.literal('openStory'), storyId: name }),
  newStory,
  // Checks that were stopped go on with `lintWorkspace`.
  wish('showRound', 'openPlan', 'openSample', 'openFolder', 'lintWorkspace'),
  v.object({ type: v.literal('export'), format: exportFormat }),
]);

/** From the page to the extension; with `ready` the page listens and wants the model. */
export const pageMessage = v.variant('type', [wish('ready'), boardWish, drawAnswer]);

export type Wish = v.InferOutput<typeof boardWish>;
export type PageMessage = v.InferOutput<typeof pageMessage>;
