import type { TreeNode } from '../../core/coverage/tree/node';
import type { PageMessage } from './protocol';
import { isOpen, pathTo, type PageState } from './rows';

/** What a key or a click does to the tree. */
export type Effect =
  | { type: 'focus'; id: string }
  | { type: 'expand'; ids: string[] }
  | { type: 'collapse'; id: string }
  | { type: 'toggle'; id: string }
  /** Does what the row is for. @param keepFocus stays in the tree */
  | { type: 'activate'; id: string; keepFocus: boolean };

/** What follows from an effect: the page's new state, and what the extension is asked for. */
export interface Outcome {
  state: PageState;
  message?: PageMessage;
}

export function perform(effect: Effect, nodes: readonly TreeNode[], state: PageState): Outcome {
  switch (effect.type) {
    case 'focus':
      return { state: { ...state, focused: effect.id } };
    case 'expand':
      return { state: setOpen(state, effect.ids, true) };
    case 'collapse':
      return { state: setOpen(state, [effect.id], false) };
    case 'toggle':
    case 'activate': {
      const node = pathTo(nodes, effect.id).at(-1);
      if (!node) return { state };
      const focused = { ...state, focused: node.id };
      return effect.type === 'toggle'
        ? toggle(node, focused)
        : activate(node, nodes, focused, effect.keepFocus);
    }
  }
}

function activate(
  node: TreeNode,
  nodes: readonly TreeNode[],
  state: PageState,
  keepFocus: boolean,
): Outcome {
  const { action } = node;
  switch (action?.type) {
    case undefined:
      return toggle(node, state);
    case 'reveal':
      return reveal(action.nodeId, nodes, state);
    case 'open-story':
      return { state, message: { type: 'openStory', storyId: action.storyId, keepFocus } };
    case 'new-story':
      return { state, message: { ...action, type: 'newStory' } };
  }
}

function reveal(id: string, nodes: readonly TreeNode[], state: PageState): Outcome {
  const path = pathTo(nodes, id);
  if (path.length === 0) return { state };
  const above = path.slice(0, -1).map((node) => node.id);
  return { state: { ...setOpen(state, above, true), focused: id } };
}

function toggle(node: TreeNode, state: PageState): Outcome {
  const open = isOpen(node, state.expansion);
  return { state: open === undefined ? state : setOpen(state, [node.id], !open) };
}

function setOpen(state: PageState, ids: readonly string[], open: boolean): PageState {
  const changes = Object.fromEntries(ids.map((id) => [id, open]));
  return { ...state, expansion: { ...state.expansion, ...changes } };
}
