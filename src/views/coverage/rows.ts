import type { TreeNode } from '../../core/coverage/tree/node';

/** Rows that somebody opened or closed, by id; every other row is as the model says. */
export type Expansion = Readonly<Record<string, boolean>>;

/** What the page itself remembers while it is hidden or the window reloads. */
export interface PageState {
  expansion: Expansion;
  /** Id of the row that has the focus, or had it last. */
  focused?: string | undefined;
}

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
 * The row that has the focus after the rows changed: the same one; when it is gone, the nearest
 * one below it that is left, else above it, else the first.
 */
export function keepFocus(
  before: readonly Row[],
  after: readonly Row[],
  focused: string | undefined,
): string | undefined {
  const left = new Set(after.map(({ node }) => node.id));
  const place = before.findIndex(({ node }) => node.id === focused);
  const candidates = [
    focused,
    ...before.slice(place + 1).map(({ node }) => node.id),
    ...before
      .slice(0, Math.max(place, 0))
      .reverse()
      .map(({ node }) => node.id),
    after[0]?.node.id,
  ];
  return candidates.find((id) => id !== undefined && left.has(id));
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
