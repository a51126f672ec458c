import * as l10n from '@vscode/l10n';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TreeNode } from '../../core/coverage/tree/node';
import { send } from './connection';
import { perform, type Effect } from './effects';
import { Items } from './item';
import { keyEffect } from './keyboard';
import { useRowFocus } from './row-focus';
import { visibleRows } from './rows';
import { expansionOf, type PageState } from './state';
import { addKey, typeAhead, type Typed } from './type-ahead';

/** The tree with its keys. What it shows and what is open come from outside. */
export function CoverageTree(props: {
  nodes: readonly TreeNode[];
  /** More rows are to come. */
  busy: boolean;
  /** The rows aren't those that the page asked for last. */
  isLate: boolean;
  state: PageState;
  onState: (state: PageState) => void;
  onFilter: () => void;
}) {
  const { nodes, busy, isLate, state, onState, onFilter } = props;
  const tree = useRef<HTMLUListElement>(null);
  const typed = useRef<Typed>(undefined);
  const expansion = expansionOf(state);
  const rows = visibleRows(nodes, expansion);
  const current = useRowFocus(tree, rows, state.focused);

  // A row that isn't there yet keeps its claim to the focus.
  useLayoutEffect(() => {
    if (!busy && !isLate && current !== state.focused) onState({ ...state, focused: current });
  });

  const act = (effect: Effect) => {
    const outcome = perform(effect, nodes, state);
    onState(outcome.state);
    if (outcome.message) send(outcome.message);
    if (outcome.toFilter) onFilter();
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
      aria-label={l10n.t('Coverage of focus areas and topics')}
      aria-busy={busy}
      onKeyDown={onKeyDown}
      onFocusIn={onFocusIn}
    >
      <Items nodes={nodes} context={{ expansion, current, act }} />
    </ul>
  );
}

function focusOn(id: string | undefined): Effect | undefined {
  return id === undefined ? undefined : { type: 'focus', id };
}
