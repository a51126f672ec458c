import { useEffect } from 'preact/hooks';
import type { Ref } from './typed-text';

/**
 * Takes a letter that is typed while nothing takes letters into a field, where the typing goes on:
 * it would be lost otherwise. Digits stay marks, and Space scrolls.
 */
export function useTypedAnywhere(element: Ref<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isLetter(event) && isNothing(document.activeElement)) element.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

const isLetter = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  /^\p{L}$/u.test(key) && !altKey && !ctrlKey && !metaKey;

const isNothing = (focused: Element | null): boolean =>
  focused === null || focused.matches('body, main');
