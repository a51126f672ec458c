import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { keepFocus, type Row } from './rows';

/**
 * Which row has the focus, if need be another one than `focused`, since rows come and go. While the
 * tree has the focus of the document, that row has it; and it gets it when the page does.
 */
export function useRowFocus(
  tree: RefObject<HTMLElement | null>,
  rows: readonly Row[],
  focused: string | undefined,
): string | undefined {
  const before = useRef<readonly Row[]>([]);
  const current = keepFocus(before.current, rows, focused);
  const hadFocus = tree.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    before.current = rows;
    if (hadFocus) focusRow();
  });
  useEffect(() => {
    const onFocus = () => {
      // A click brings the focus too: what was pressed must not scroll away before it is released.
      if (document.activeElement === document.body) focusRow({ preventScroll: true });
    };
    onFocus();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, []);
  return current;
}

/** Puts the focus on the current row, which is the only one that Tab reaches. */
export function focusRow(options?: FocusOptions): void {
  const row = document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
  if (row && document.hasFocus() && row !== document.activeElement) row.focus(options);
}
