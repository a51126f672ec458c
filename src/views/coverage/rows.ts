import type { TreeNode } from '../../core/coverage/tree/node';
import { expansionOf, withExpansion, type Expansion, type PageState } from './state';

/** A row that shows. */
export interface Row {
  node: TreeNode;
  parentId: string | undefined;
  /** Undefined for a row that has none below it. */
  open: boolean | undefined;
}

/** Whether a row's children show; undefined when it has none. */
export function isOpen(node: TreeNode, expansion: Expansion): boolean | undefined {
  return node.children.length === 0 ? undefined : (expansion[node.id] ?? node.open);
}

/** All rows that show, from top to bottom. */
export function visibleRows(
  nodes: readonly TreeNode[],
  expansion: Expansion,
  parentId?: string,
): Row[] {
  return nodes.flatMap((node) => {
    const open = isOpen(node, expansion);
    const below = open ? visibleRows(node.children, expansion, node.id) : [];
    return [{ node, parentId, open }, ...below];
  });
}

/**
 * The row that has the focus after the rows changed: the same one; when it is gone, the one that took
 * its place below what is left above it, or the last of what is left.
 */
export function keepFocus(
  before: readonly Row[],
  after: readonly Row[],
  focused: string | undefined,
): string | undefined {
  const places = new Map(after.map(({ node }, place) => [node.id, place]));
  if (focused !== undefined && places.has(focused)) return focused;
  const place = before.findIndex(({ node }) => node.id === focused);
  const above = before.slice(0, Math.max(place, 0)).reverse();
  const nearest = above.find(({ node }) => places.has(node.id))?.node.id ?? '';
  const next = (places.get(nearest) ?? -1) + 1;
  return (after[next] ?? after.at(-1))?.node.id;
}

/** The rows from a branch down to a row; empty when there is no such row. */
export function pathTo(nodes: readonly TreeNode[], id: string): TreeNode[] {
  for (const node of nodes) {
    if (node.id === id) return [node];
    const below = pathTo(node.children, id);
    if (below.length > 0) return [node, ...below];
  }
  return [];
}

export function setOpen(state: PageState, ids: readonly string[], open: boolean): PageState {
  const changes = Object.fromEntries(ids.map((id) => [id, open]));
  return withExpansion(state, { ...expansionOf(state), ...changes });
}

/** Opens what is closed and closes what is open; leaves alone what has no rows below it. */
export function toggle(node: TreeNode, state: PageState): PageState {
  const open = isOpen(node, expansionOf(state));
  return open === undefined ? state : setOpen(state, [node.id], !open);
}
