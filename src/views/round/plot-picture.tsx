import type { PlotDrawing } from '../../core/case/plot/drawing';

/** Half the height of small text, to center it. */
const HALF_LINE = 4;
/** Where the numbers of the marks stand, and how large their badges are. */
const BADGE = { y: 14, radius: 9 };

/** The drawing itself. Everything in it is said elsewhere as text, so it is hidden from screen readers. */
export function PlotPicture({ drawing, point }: { drawing: PlotDrawing; point?: number }) {
  const { width, height, line } = drawing;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Axes drawing={drawing} />
      <Marks drawing={drawing} />
      <path class="series-line" d={line} />
      <CursorLine drawing={drawing} point={point} />
    </svg>
  );
}

function Axes({ drawing }: { drawing: PlotDrawing }) {
  const { left, right, bottom, valueTicks, timeTicks } = drawing;
  return (
    <g>
      {valueTicks.map(({ y, text }) => (
        <g key={text}>
          <line class="series-grid" x1={left} x2={right} y1={y} y2={y} />
          <text x={left - 6} y={y + HALF_LINE} text-anchor="end">
            {text}
          </text>
        </g>
      ))}
      {timeTicks.map(({ x, text, anchor }) => (
        <g key={text}>
          <line class="series-tick" x1={x} x2={x} y1={bottom} y2={bottom + 5} />
          <text x={x} y={bottom + 19} text-anchor={anchor}>
            {text}
          </text>
        </g>
      ))}
      <line class="series-axis" x1={left} x2={right} y1={bottom} y2={bottom} />
    </g>
  );
}

function Marks({ drawing: { marks, bottom } }: { drawing: PlotDrawing }) {
  return (
    <g>
      {marks.map(({ x, number }) => (
        <g key={number} class="series-mark">
          <line x1={x} x2={x} y1={BADGE.y + BADGE.radius} y2={bottom} />
          <circle cx={x} cy={BADGE.y} r={BADGE.radius} />
          <text x={x} y={BADGE.y + HALF_LINE} text-anchor="middle">
            {number}
          </text>
        </g>
      ))}
    </g>
  );
}

function CursorLine({ drawing, point }: { drawing: PlotDrawing; point?: number }) {
  const at = point === undefined ? undefined : drawing.points[point];
  if (!at) return null;
  return (
    <g class="series-cursor">
      <line x1={at.x} x2={at.x} y1={drawing.top} y2={drawing.bottom} />
      <circle cx={at.x} cy={at.y} r={4} />
    </g>
  );
}
