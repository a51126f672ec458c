import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TreeNode } from '../../core/coverage/tree/node';
import { send } from './connection';
import { perform, type Effect } from './effects';
import { Items } from './item';
import { keyEffect } from './keyboard';
import { useRowFocus } from './row-focus';
import { visibleRows, type PageState } from './rows';
import { addKey, typeAhead, type Typed } from './type-ahead';

/** The tree with its keys. What it shows and what is open come from outside. */
export function CoverageTree(props: {
  nodes: readonly TreeNode[];
  /** More rows are to come. */
  busy: boolean;
  state: PageState;
  onState: (state: PageState) => void;
}) {
  const { nodes, busy, state, onState } = props;
  const tree = useRef<HTMLUListElement>(null);
  const typed = useRef<Typed>(undefined);
  const rows = visibleRows(nodes, state.expansion);
  const current = useRowFocus(tree, rows, state.focused);

  // A row that isn't there yet keeps its claim to the focus.
  useLayoutEffect(() => {
    if (!busy && current !== state.focused) onState({ ...state, focused: current });
  });

  const act = (effect: Effect) => {
    const outcome = perform(effect, nodes, state);
    onState(outcome.state);
    if (outcome.message) send(outcome.message);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    typed.current = addKey(typed.current, event.key, event.timeStamp);
    const effect = typed.current
      ? focusOn(typeAhead(rows, current, typed.current.text))
      : keyEffect(rows, current, event.key);
    if (!effect) return;
    event.preventDefault();
    act(effect);
  };
  const onFocusIn = (event: FocusEvent) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset['id'] : undefined;
    if (id !== undefined && id !== current) act({ type: 'focus', id });
  };

  return (
    <ul
      ref={tree}
      class="tree"
      role="tree"
      aria-label="Coverage of focus areas and topics"
      aria-busy={busy}
      onKeyDown={onKeyDown}
      onFocusIn={onFocusIn}
    >
      <Items nodes={nodes} context={{ expansion: state.expansion, current, act }} />
    </ul>
  );
}

function focusOn(id: string | undefined): Effect | undefined {
  return id === undefined ? undefined : { type: 'focus', id };
}
