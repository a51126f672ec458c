import { useRef, useState } from 'preact/hooks';
import { nextMark } from '../../core/coverage/board/marks';
import { readinessPicture } from '../../core/coverage/board/picture';
import type { ReadinessPlot } from '../../core/coverage/board/plot';
import { useWidth } from '../shared/use-width';
import { Picture } from './picture';
import { PlotTable } from './plot-table';

const HINT =
  'Point at a bar, or go through the bars with the arrow keys, to see which stories it holds.';

/** How far stories are, as a picture whose marks can be read one by one, and as a table. */
export function Plot({ plot }: { plot: ReadinessPlot }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [reached, setReached] = useState('');
  const [words, setWords] = useState('');
  const current = nextMark(plot, reached, '');
  const onMark = (event: Event) => {
    const mark = markOf(event);
    setWords(mark?.getAttribute('aria-label') ?? '');
    if (mark && event.type === 'focusin') setReached(mark.getAttribute('data-mark') ?? '');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextMark(plot, current ?? '', event.key);
    if (next === undefined || next === current) return;
    event.preventDefault();
    frame.current?.querySelector<SVGElement>(`[data-mark="${next}"]`)?.focus();
  };
  return (
    <section id="readiness">
      <h2 tabIndex={-1}>Readiness</h2>
      <p class="quiet">
        How far the stories of each focus area are on their way from a draft to a story told without
        documents.
      </p>
      <div
        ref={frame}
        class="plot"
        onFocusIn={onMark}
        onPointerOver={onMark}
        onPointerLeave={() => setWords('')}
        onKeyDown={onKeyDown}
      >
        {width > 0 && <Picture markup={readinessPicture(plot, width)} current={current} />}
      </div>
      <p class="readout" dir="auto" aria-hidden="true">
        {words === '' ? HINT : words}
      </p>
      <PlotTable plot={plot} />
    </section>
  );
}

function markOf({ target }: Event): Element | null {
  return target instanceof Element ? target.closest('[data-mark]') : null;
}
