import type { Progress } from '../../core/coverage/progress';
import type { TreeView } from '../../core/coverage/tree/context';
import type { NewStoryOffer, StoryPlace, TreeNode } from '../../core/coverage/tree/node';
import type { Matches } from '../../core/coverage/tree/tree';
import type { ClosedNotice } from '../../core/round/closed-book';
import type { TopicId } from '../../core/guide/topics';

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

/** From the page to the extension: what the user wants. */
export type PageMessage =
  /** The page listens and wants the model, and every one that follows, as seen by this. */
  | { type: 'view'; view: TreeView }
  /** @param keepFocus leaves the focus in the tree, to look at several stories in turn */
  | { type: 'openStory'; storyId: string; at?: StoryPlace; keepFocus: boolean }
  | ({ type: 'newStory' } & NewStoryOffer)
  | { type: 'startDrill'; topic: TopicId }
  | { type: 'startCase' }
  /** @param uri of a file that is left out */
  | { type: 'openFile'; uri: string }
  | { type: 'checkAll' }
  | { type: 'showRound' | 'openPlan' }
  | { type: 'openSample' }
  | { type: 'openFolder' };
