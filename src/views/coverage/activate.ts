import type { TreeAction, TreeNode } from '../../core/coverage/tree/node';
import type { PageMessage } from './protocol';
import { pathTo, setOpen, toggle } from './rows';
import { isFiltered, type PageState } from './state';

/** What follows from a key or a click. */
export interface Outcome {
  state: PageState;
  /** What the extension is asked for. */
  message?: PageMessage;
  /** The focus goes to the filter. */
  toFilter?: boolean;
}

/** Does what a row is for. @param keepFocus stays in the tree */
export function activate(
  node: TreeNode,
  nodes: readonly TreeNode[],
  state: PageState,
  keepFocus: boolean,
): Outcome {
  const { action } = node;
  if (!action) return { state: toggle(node, state) };
  switch (action.type) {
    case 'reveal':
      return { state: reveal(action.path, nodes, state) };
    case 'show-more':
      return { state: { ...state, shown: { ...state.shown, [action.nodeId]: action.shown } } };
    case 'filter':
      return { state, toFilter: true };
    default:
      return { state, message: request(action, keepFocus) };
  }
}

type Request = Exclude<TreeAction, { type: 'reveal' | 'show-more' | 'filter' }>;

function request(action: Request, keepFocus: boolean): PageMessage {
  switch (action.type) {
    case 'open-story':
      return { ...action, type: 'openStory', keepFocus };
    case 'new-story':
      return { ...action, type: 'newStory' };
    case 'start-drill':
      return { ...action, type: 'startDrill' };
    case 'start-case':
      return { type: 'startCase' };
    case 'open-file':
      return { ...action, type: 'openFile' };
  }
}

function reveal(path: readonly string[], nodes: readonly TreeNode[], state: PageState): PageState {
  const id = path.at(-1) ?? '';
  const isHidden = pathTo(nodes, id).length === 0;
  // What the filter hides comes back with the next model.
  const seen = isHidden && isFiltered(state) ? { ...state, filter: undefined } : state;
  return { ...setOpen(seen, path.slice(0, -1), true), focused: id };
}
