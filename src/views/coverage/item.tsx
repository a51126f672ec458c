import type { TreeNode } from '../../core/coverage/tree';
import type { Effect } from './effects';
import { Icon } from './icons';
import { isOpen, type Expansion } from './rows';

/** What rows share: which one has the focus, which are open, and what a click does. */
export interface TreeContext {
  expansion: Expansion;
  current: string | undefined;
  act: (effect: Effect) => void;
}

/** The rows of one level. */
export function Items({ nodes, context }: { nodes: readonly TreeNode[]; context: TreeContext }) {
  return nodes.map((node, place) => (
    <Item key={node.id} node={node} place={place} setSize={nodes.length} context={context} />
  ));
}

function Item(props: { node: TreeNode; place: number; setSize: number; context: TreeContext }) {
  const { node, place, setSize, context } = props;
  const open = isOpen(node, context.expansion);
  const current = node.id === context.current;
  return (
    <li
      role="treeitem"
      data-id={node.id}
      aria-label={[node.label, node.description].filter(Boolean).join(', ')}
      aria-level={node.level}
      aria-setsize={setSize}
      aria-posinset={place + 1}
      aria-expanded={open}
      aria-selected={current}
      tabIndex={current ? 0 : -1}
    >
      <ItemRow node={node} open={open} context={context} />
      {open && (
        <ul role="group">
          <Items nodes={node.children} context={context} />
        </ul>
      )}
    </li>
  );
}

function ItemRow(props: { node: TreeNode; open: boolean | undefined; context: TreeContext }) {
  const { node, open, context } = props;
  const { id, label, description, detail } = node;
  const toggle = (event: MouseEvent) => {
    event.stopPropagation();
    context.act({ type: 'toggle', id });
  };
  return (
    <div
      class={`row row-${node.kind}`}
      title={[label, description, detail].filter(Boolean).join('\n')}
      onClick={() => context.act({ type: 'activate', id, keepFocus: true })}
    >
      <span class="twistie" onClick={open === undefined ? undefined : toggle}>
        {open !== undefined && <Icon name="chevron" />}
      </span>
      <Icon name={node.icon} />
      <span class="text">
        <span class="label" dir="auto">
          {label}
        </span>
        {description && <span class="description">{description}</span>}
      </span>
    </div>
  );
}
