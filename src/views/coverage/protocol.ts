import * as v from 'valibot';
import type { Progress } from '../../core/coverage/progress';
import type { TreeNode } from '../../core/coverage/tree/node';
import type { Matches } from '../../core/coverage/tree/tree';
import type { ClosedNotice } from '../../core/round/closed-book';
import { isTopic } from '../../core/guide/topics';
import { count, name, wish } from '../shared/message-parts';
import { newStory } from '../shared/story-offer';

/** What the page shows; always sent whole, so that a hidden or restored page heals itself. */
export interface CoverageModel {
  nodes: TreeNode[];
  /**
   * `loading` until all stories are read; what is known by then is in `nodes` already. `closed-book`
   * with nothing to see while the books are closed.
   */
  status: 'loading' | 'ready' | 'no-folder' | 'no-stories' | 'closed-book';
  gaps: number;
  /** The filter that the nodes passed; empty when there was none. */
  filter: string;
  /** What it let through. */
  matches?: Matches;
  progress?: Progress;
  /** Why the books are closed. */
  closed?: ClosedNotice;
}

/** From the extension to the page. */
export type HostMessage =
  | { type: 'model'; model: CoverageModel }
  /** Opens the filter and goes there. */
  | { type: 'filter' }
  | { type: 'collapseAll' };

/** A line of the file, or the line of the front matter that names the focus areas. */
const storyPlace = v.union([count, v.literal('focus')]);

/** From the page to the extension: what the user wants. */
export const pageMessage = v.variant('type', [
  /** The page listens and wants the model, and every one that follows, as seen by this. */
  v.object({
    type: v.literal('view'),
    view: v.object({ filter: name, shown: v.record(name, count) }),
  }),
  /** With `keepFocus` the focus stays in the tree, to look at several stories in turn. */
  v.object({
    type: v.literal('openStory'),
    storyId: name,
    at: v.optional(storyPlace),
    keepFocus: v.boolean(),
  }),
  newStory,
  v.object({ type: v.literal('startDrill'), topic: v.pipe(name, v.guard(isTopic)) }),
  /** The URI is that of a file that is left out. */
  v.object({ type: v.literal('openFile'), uri: name }),
  wish('startCase', 'checkAll', 'showRound', 'openPlan', 'openSample', 'openFolder'),
]);

export type PageMessage = v.InferOutput<typeof pageMessage>;
