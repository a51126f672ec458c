import { useEffect, useRef, useState } from 'preact/hooks';
import { listen, loadState, saveState, send } from './connection';
import { perform } from './effects';
import type { CoverageModel, HostMessage } from './protocol';
import { treeView, type PageState } from './state';

/** What the extension sent last, what the page remembers, and how that changes. */
export interface Page {
  model: CoverageModel | undefined;
  state: PageState;
  change: (state: PageState) => void;
  /** How often somebody wanted to type into the filter. */
  filterCalls: number;
  openFilter: () => void;
}

/** Nothing is there that a filter could hide. */
export const isEmpty = ({ nodes, matches }: CoverageModel) => nodes.length === 0 && !matches;

export function usePage(): Page {
  const [model, setModel] = useState<CoverageModel>();
  const [state, setState] = useState(loadState);
  const [filterCalls, setFilterCalls] = useState(0);
  const change = (next: PageState) => {
    setState(next);
    saveState(next);
  };
  const openFilter = () => {
    if (!model || isEmpty(model)) return;
    change({ ...state, filter: state.filter ?? { text: '', expansion: {} } });
    setFilterCalls(filterCalls + 1);
  };
  useMessages((message) => {
    switch (message.type) {
      case 'model':
        return setModel(message.model);
      case 'filter':
        return openFilter();
      case 'collapseAll':
        return change(perform({ type: 'collapse-all' }, model?.nodes ?? [], state).state);
    }
  });
  const { filter, shown } = treeView(state);
  useEffect(() => send({ type: 'view', view: { filter, shown } }), [filter, shown]);
  useFindKey(openFilter);
  return { model, state, change, filterCalls, openFilter };
}

/** Calls back for every message, as the page is by then. */
function useMessages(receive: (message: HostMessage) => void): void {
  const latest = useLatest(receive);
  useEffect(() => listen((message) => latest.current(message)), [latest]);
}

/** Ctrl+F, or Cmd+F; the editor must not hear of it, or it would open its own. */
function useFindKey(find: () => void): void {
  const latest = useLatest(find);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (key.toLowerCase() !== 'f' || !(ctrlKey || metaKey) || shiftKey || altKey) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [latest]);
}

function useLatest<T>(value: T): { current: T } {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
