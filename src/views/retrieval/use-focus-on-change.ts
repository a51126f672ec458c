import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to where a value is shown once it has changed: keys change it from anywhere, and a
 * screen reader says what has the focus.
 */
export function useFocusOnChange(value: unknown, find: () => HTMLElement | null | undefined): void {
  const shown = useRef(value);
  useLayoutEffect(() => {
    if (shown.current !== value) find()?.focus();
    shown.current = value;
  }, [value]);
}
