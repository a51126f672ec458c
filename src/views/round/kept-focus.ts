import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps the focus on the page when the control that had it goes: its group or section gets it, so that
 * the next Tab goes on from there.
 */
export function useKeptFocus(): void {
  const before = document.activeElement;
  const home = before?.closest<HTMLElement>('[tabindex="-1"]');
  useLayoutEffect(() => {
    if (!before || before.isConnected || document.activeElement !== document.body) return;
    if (home?.isConnected) home.focus({ preventScroll: true });
    else document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  });
}
