/** Names of pictures that the page draws; always beside words that say the same. */
export type TreeIcon =
  'missing' | 'thin' | 'solid' | 'story' | 'draft' | 'add' | 'library' | 'unassigned' | 'area';

/** What choosing a row does; a row without one opens and closes. */
export type TreeAction =
  | { type: 'open-story'; storyId: string }
  | ({ type: 'new-story' } & NewStoryOffer)
  /** Goes to another row of the tree. */
  | { type: 'reveal'; nodeId: string };

/** One row of the sidebar tree and the rows below it. All texts are plain text. */
export interface TreeNode {
  /** The same row has the same id in every model, so that a page can keep focus and expansion. */
  id: string;
  kind: 'branch' | 'covered' | 'story' | 'new-story' | 'served-area';
  /** 1 for a branch. */
  level: number;
  label: string;
  /** The state in words, such as `missing` or `main · draft · 2 findings`; may be empty. */
  description: string;
  /** A sentence or two that says more; may be empty. */
  detail: string;
  icon: TreeIcon;
  /** Whether it shows the rows below it until somebody says otherwise. */
  open: boolean;
  action?: TreeAction;
  children: TreeNode[];
}

/** What a new story is to be about, as its front matter will say it. */
export interface NewStoryOffer {
  focus?: string;
  topic?: string;
  serviceWork?: string;
  kind?: string;
}
