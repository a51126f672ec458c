import type { NewStoryOffer, TreeNode } from '../../core/coverage/tree/node';

/** What the page shows; always sent whole, so that a hidden or restored page heals itself. */
export interface CoverageModel {
  nodes: TreeNode[];
  /** `loading` until all stories are read; what is known by then is in `nodes` already. */
  status: 'loading' | 'ready' | 'no-folder' | 'no-stories';
  gaps: number;
}

/** From the extension to the page. */
export type HostMessage = { type: 'model'; model: CoverageModel };

/** From the page to the extension: what the user wants. */
export type PageMessage =
  /** The page listens and wants the model. */
  | { type: 'ready' }
  /** @param keepFocus leaves the focus in the tree, to look at several stories in turn */
  | { type: 'openStory'; storyId: string; keepFocus: boolean }
  | ({ type: 'newStory' } & NewStoryOffer)
  | { type: 'openSample' }
  | { type: 'openFolder' };
