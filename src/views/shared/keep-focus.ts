import { useLayoutEffect } from 'preact/hooks';

/**
 * Gives the focus back to what had it before the component and those below it are drawn anew:
 * elements are told apart by `data-key`. When that one is gone, the heading of its section gets it,
 * so that reading goes on from there.
 */
export function useKeptFocus(): void {
  const before = document.activeElement;
  const key = before?.getAttribute('data-key') ?? '';
  const section = before?.closest('section')?.id ?? '';
  useLayoutEffect(() => {
    if (section !== '' && document.activeElement === document.body) restore(key, section);
  });
}

function restore(key: string, section: string): void {
  const same = key === '' ? null : document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  const target = same ?? document.querySelector(`#${CSS.escape(section)} h2`);
  if (target instanceof HTMLElement || target instanceof SVGElement) {
    target.focus({ preventScroll: true });
  }
}
