import * as l10n from '@vscode/l10n';
import { useMemo, useRef, useState } from 'preact/hooks';
import { drawingOf, pointAfter, pointAt } from '../../core/case/plot/drawing';
import { pointText, type PlotModel } from '../../core/case/plot/model';
import { whenText } from '../../core/case/plot/text';
import { useWidth } from '../shared/use-width';
import { PlotPicture } from './plot-picture';
import { PlotTable } from './plot-table';

/** Narrower ones aren't drawn; the table stays. */
const NARROWEST = 120;

/** A series as a line that can be read point by point, by pointer and by keyboard, and as a table. */
export function Plot({ plot }: { plot: PlotModel }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const last = plot.values.length - 1;
  const [point, setPoint] = useState<number>();
  const reached = point ?? last;
  const drawing = useMemo(
    () => (width >= NARROWEST ? drawingOf(plot, width) : undefined),
    [plot, width],
  );
  const onPointer = (event: PointerEvent) => {
    const { left } = frame.current?.getBoundingClientRect() ?? { left: 0 };
    if (drawing) setPoint(pointAt(drawing, event.clientX - left));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = pointAfter(event.key, reached, plot.values.length);
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setPoint(next);
  };
  return (
    <figure class="series">
      <figcaption>
        <strong>{plot.label}</strong> <span class="quiet">{l10n.t`in ${plot.unit}`}</span>
      </figcaption>
      <div
        ref={frame}
        class="series-frame"
        role="slider"
        tabIndex={0}
        aria-label={l10n.t`${plot.label}, point by point`}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={reached}
        aria-valuetext={pointText(plot, reached)}
        onPointerMove={onPointer}
        onPointerDown={onPointer}
        onPointerLeave={() => setPoint(undefined)}
        onFocus={() => setPoint(reached)}
        onBlur={() => setPoint(undefined)}
        onKeyDown={onKeyDown}
      >
        {drawing && <PlotPicture drawing={drawing} point={point} />}
      </div>
      <p class="series-readout" aria-hidden="true">
        {point === undefined
          ? l10n.t('Point at the line, or use the arrow keys.')
          : pointText(plot, point)}
      </p>
      {plot.marks.length > 0 && (
        <ol
          class="series-marks"
          aria-label={l10n.t({ message: 'Marks', args: [], comment: ['moments with a name'] })}
        >
          {plot.marks.map(({ at, label }) => (
            <li key={at}>
              {label}, {whenText(at)}
            </li>
          ))}
        </ol>
      )}
      <p class="series-summary">{plot.summary}</p>
      <PlotTable plot={plot} />
    </figure>
  );
}
