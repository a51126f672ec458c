import type { TreeNode } from '../../core/coverage/tree/node';
import type { Effect } from './effects';
import { Icon } from './icons';
import { isOpen } from './rows';
import type { Expansion } from './state';

/** What rows share: which one has the focus, which are open, and what a click does. */
export interface TreeContext {
  expansion: Expansion;
  current: string | undefined;
  act: (effect: Effect) => void;
}

/** The rows of one level, each with those below it. */
export function Items({ nodes, context }: { nodes: readonly TreeNode[]; context: TreeContext }) {
  return nodes.map((node, place) => {
    const open = isOpen(node, context.expansion);
    return (
      <li key={node.id} role="none">
        <Item node={node} open={open} place={place} setSize={nodes.length} context={context} />
        {open && (
          <ul role="group" aria-label={node.label}>
            <Items nodes={node.children} context={context} />
          </ul>
        )}
      </li>
    );
  });
}

function Item(props: {
  node: TreeNode;
  open: boolean | undefined;
  place: number;
  setSize: number;
  context: TreeContext;
}) {
  const { node, open, place, setSize, context } = props;
  const { id, kind, level, label, description, detail } = node;
  const current = id === context.current;
  const toggle = (event: MouseEvent) => {
    event.stopPropagation();
    context.act({ type: 'toggle', id });
  };
  return (
    <div
      role="treeitem"
      class={`row row-${kind}`}
      data-id={id}
      aria-level={level}
      aria-setsize={setSize}
      aria-posinset={place + 1}
      aria-expanded={open}
      aria-selected={current}
      aria-description={detail || undefined}
      tabIndex={current ? 0 : -1}
      onClick={() => context.act({ type: 'activate', id, keepFocus: true })}
    >
      <span class="twistie" onClick={open === undefined ? undefined : toggle}>
        {open !== undefined && <Icon name="chevron" />}
      </span>
      <Icon name={node.icon} />
      <span class="text" title={[label, description, detail].filter(Boolean).join('\n')}>
        <span class="label" dir="auto">
          {label}
        </span>
        {description && <span class="spoken">, </span>}
        {description && <span class="description">{description}</span>}
      </span>
    </div>
  );
}
