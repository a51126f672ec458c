import { useEffect } from 'preact/hooks';
import type { Ref } from './typed-text';

/**
 * Gives the focus of a page that has it, but on nothing, to a field: what is typed at once would be
 * lost. The page stays where it is, since there may be something to read first.
 */
export function useFirstFocus(element: Ref<HTMLElement | null>): void {
  useEffect(() => {
    const take = () => {
      if (document.hasFocus() && document.activeElement === document.body)
        element.current?.focus({ preventScroll: true });
    };
    take();
    window.addEventListener('focus', take, { once: true });
    return () => window.removeEventListener('focus', take);
  }, []);
}
