import { useRef, useState } from 'preact/hooks';
import type { Markup } from '../../core/picture/markup';
import { nextMark, type Mark } from '../../core/picture/marks';
import { Picture } from './picture';
import { useWidth } from './use-width';

/** A picture whose marks can be read one by one, by pointer and by keyboard. */
export function Plot(props: {
  marks: readonly Mark[];
  /** @param width in pixels */
  draw: (width: number) => Markup;
  /** Says how to read it, while no mark is read. */
  hint: string;
}) {
  const { marks, draw, hint } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [reached, setReached] = useState('');
  const [words, setWords] = useState('');
  const current = nextMark(marks, reached, '');
  /** What has the focus is read until something else is pointed at. */
  const read = (pointed: Element | null) => {
    const mark = pointed ?? frame.current?.querySelector('[data-mark]:focus');
    setWords(mark?.getAttribute('aria-label') ?? '');
  };
  const onFocus = (event: Event) => {
    const mark = markOf(event);
    read(mark);
    if (mark) setReached(mark.getAttribute('data-mark') ?? '');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextMark(marks, current ?? '', event.key);
    if (next === undefined || next === current) return;
    event.preventDefault();
    frame.current?.querySelector<SVGElement>(`[data-mark="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <>
      <div
        ref={frame}
        class="plot"
        onFocusIn={onFocus}
        onPointerOver={(event) => read(markOf(event))}
        onPointerLeave={() => read(null)}
        onKeyDown={onKeyDown}
      >
        {width > 0 && <Picture markup={draw(width)} current={current} />}
      </div>
      <p class="readout" dir="auto" aria-hidden="true">
        {words === '' ? hint : words}
      </p>
    </>
  );
}

function markOf({ target }: Event): Element | null {
  return target instanceof Element ? target.closest('[data-mark]') : null;
}
