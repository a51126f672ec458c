import type { TreeNode } from '../../core/coverage/tree/node';
import { activate, type Outcome } from './activate';
import { isOpen, pathTo, setOpen, toggle } from './rows';
import { expansionOf, withExpansion, type Expansion, type PageState } from './state';

/** What a key or a click does to the tree. */
export type Effect =
  | { type: 'focus'; id: string }
  | { type: 'expand'; ids: string[] }
  | { type: 'collapse'; id: string }
  | { type: 'collapse-all' }
  | { type: 'toggle'; id: string }
  /** Does what the row is for. @param keepFocus stays in the tree */
  | { type: 'activate'; id: string; keepFocus: boolean };

export function perform(effect: Effect, nodes: readonly TreeNode[], state: PageState): Outcome {
  switch (effect.type) {
    case 'focus':
      return { state: { ...state, focused: effect.id } };
    case 'expand':
      return { state: setOpen(state, effect.ids, true) };
    case 'collapse':
      return { state: setOpen(state, [effect.id], false) };
    case 'collapse-all':
      return { state: collapseAll(nodes, state) };
    case 'toggle':
    case 'activate': {
      const node = pathTo(nodes, effect.id).at(-1);
      if (!node) return { state };
      const focused = { ...state, focused: node.id };
      return effect.type === 'toggle'
        ? { state: toggle(node, focused) }
        : activate(node, nodes, focused, effect.keepFocus);
    }
  }
}

/** Only branches are left to see, and the focus is on the one that it was in. */
function collapseAll(nodes: readonly TreeNode[], state: PageState): PageState {
  const expansion = expansionOf(state);
  const closed: Expansion = Object.fromEntries(openIds(nodes, expansion).map((id) => [id, false]));
  const [branch] = pathTo(nodes, state.focused ?? '');
  return { ...withExpansion(state, { ...expansion, ...closed }), focused: branch?.id };
}

function openIds(nodes: readonly TreeNode[], expansion: Expansion): string[] {
  return nodes.flatMap((node) => {
    const below = openIds(node.children, expansion);
    return isOpen(node, expansion) ? [node.id, ...below] : below;
  });
}
