import type { TopicId } from '../../guide/topics';

/** Names of pictures that the page draws; always beside words that say the same. */
export type TreeIcon =
  | 'missing'
  | 'thin'
  | 'solid'
  | 'story'
  | 'draft'
  | 'add'
  | 'library'
  | 'unassigned'
  | 'area'
  | 'looks-for'
  | 'signal'
  | 'red-flag'
  | 'info'
  | 'shown'
  | 'not-shown'
  | 'question'
  | 'live-case'
  | 'note'
  | 'more'
  | 'left-out';

/** What choosing a row does; a row without one opens and closes. */
export type TreeAction =
  | { type: 'open-story'; storyId: string; at?: StoryPlace }
  | ({ type: 'new-story' } & NewStoryOffer)
  | { type: 'start-drill'; topic: TopicId }
  /** Starts the mock in which a live case is played. */
  | { type: 'start-case' }
  /** Opens a file that is no story, or can't be read as one. */
  | { type: 'open-file'; uri: string }
  /** Goes to another row of the tree. @param path ids from a branch down to that row */
  | { type: 'reveal'; path: string[] }
  /** Shows so many of the rows that belong below a row. */
  | { type: 'show-more'; nodeId: string; shown: number }
  /** Goes to the filter: there are more rows than anybody would walk through. */
  | { type: 'filter' };

/** A zero-based line of the file, or the line of the front matter that names the focus areas. */
export type StoryPlace = number | 'focus';

/** What a row is; a page may draw each kind in its own way. */
export type NodeKind =
  | 'branch'
  | 'covered'
  | 'story'
  | 'new-story'
  | 'served'
  /** Gathers rows that say more about the row above. */
  | 'group'
  /** Is there to be read. */
  | 'text'
  | 'evidence'
  | 'question'
  | 'live-case'
  | 'note'
  | 'more'
  | 'file';

/** One row of the sidebar tree and the rows below it. All texts are plain text. */
export interface TreeNode {
  /** The same row has the same id in every model, so that a page can keep focus and expansion. */
  id: string;
  kind: NodeKind;
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

/** A row with what it needs; unless given, it says no more, is closed and has none below it. */
export function treeRow(
  parts: Pick<TreeNode, 'id' | 'kind' | 'level' | 'label' | 'icon'> & Partial<TreeNode>,
): TreeNode {
  return { description: '', detail: '', open: false, children: [], ...parts };
}
