import { useLayoutEffect } from 'preact/hooks';
import { onTypistChange, typist } from './live-typist';

export interface Ref<T> {
  current: T;
}

/** What the hand does in a field. */
export interface Typing {
  /** When it typed last, by the page's clock. */
  last: number;
  /** Whether characters are being composed of several keys. */
  composing: boolean;
}

/**
 * Keeps a field the typist's: what is typed goes there, and a text is written into the field only when
 * the typist has another one, never while characters are being composed.
 *
 * @returns what the field has to listen to
 */
export function useTypedText(
  field: string,
  element: Ref<HTMLTextAreaElement | null>,
  typing: Ref<Typing>,
) {
  useLayoutEffect(() => {
    const sync = () => {
      if (element.current && !typing.current.composing) fill(element.current, typist.textOf(field));
    };
    sync();
    return onTypistChange(sync);
  }, [field]);
  const read = (area: HTMLTextAreaElement) => {
    typing.current.last = performance.now();
    typist.type(field, area.value);
  };
  return {
    onInput: ({ currentTarget }: Typed) => read(currentTarget),
    onCompositionStart: () => void (typing.current.composing = true),
    onCompositionEnd({ currentTarget }: Typed) {
      typing.current.composing = false;
      read(currentTarget);
    },
    onBlur: () => typist.flush(),
  };
}

interface Typed {
  readonly currentTarget: HTMLTextAreaElement;
}

/** Leaves the cursor where it is, as far as the new text reaches. */
function fill(area: HTMLTextAreaElement, text: string): void {
  if (area.value === text) return;
  const { selectionStart, selectionEnd } = area;
  area.value = text;
  area.setSelectionRange(selectionStart, selectionEnd);
}
