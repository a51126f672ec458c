import { boundsOf, timeTicks, valueTicks, type Bounds } from './axes';
import { spanOf, type PlotModel } from './model';

/** Where everything of a plot goes, in pixels from its upper left corner. */
export interface PlotDrawing {
  readonly width: number;
  readonly height: number;
  /** The frame that the line lies in. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Data of the path. */
  readonly line: string;
  readonly valueTicks: readonly { readonly y: number; readonly text: string }[];
  readonly timeTicks: readonly {
    readonly x: number;
    readonly text: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  /** Numbered from 1 in the order of the marks of the plot. */
  readonly marks: readonly { readonly x: number; readonly number: number }[];
  /** One for each point. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** Room above, also for the numbers of marks where there are any, and below for the times. */
const TOP = 12;
const TOP_WITH_MARKS = 34;
const BELOW = 24;
const RIGHT = 10;
/** About the width of a character of a tick. */
const CHARACTER = 7;

/** @param width in pixels, from 160 */
export function drawingOf(plot: PlotModel, width: number): PlotDrawing {
  const height = Math.round(Math.min(280, Math.max(150, width * 0.4)));
  const bounds = boundsOf(plot);
  const values = valueTicks(bounds, 4);
  const left = 10 + CHARACTER * Math.max(...values.map(({ text }) => text.length));
  const frame = {
    left,
    right: width - RIGHT,
    top: plot.marks.length > 0 ? TOP_WITH_MARKS : TOP,
    bottom: height - BELOW,
  };
  const scale = scaleOf(plot, bounds, frame);
  const points = plot.values.map((value, point) => ({ x: scale.point(point), y: scale.y(value) }));
  return {
    ...{ width, height, ...frame, points },
    line: `M${points.map(({ x, y }) => `${x},${y}`).join('L')}`,
    valueTicks: values.map(({ at, text }) => ({ y: scale.y(at), text })),
    timeTicks: timeTicks(spanOf(plot), Math.max(2, Math.floor((frame.right - left) / 80))).map(
      ({ at, text }) => ({ x: scale.x(at), text, anchor: anchorAt(scale.x(at), text, frame) }),
    ),
    marks: plot.marks
      .map(({ at }, place) => ({ x: scale.x(at), number: place + 1 }))
      .filter(({ x }) => x >= left && x <= frame.right),
  };
}

interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Tenths of a pixel are fine enough and keep the page small. */
const tenth = (pixels: number) => Math.round(pixels * 10) / 10;

function scaleOf(plot: PlotModel, { low, high }: Bounds, { left, right, top, bottom }: Frame) {
  const span = spanOf(plot);
  const x = (minute: number) => tenth(right + (minute / span) * (right - left));
  return {
    x,
    point: (point: number) => x((point - plot.values.length + 1) * plot.step),
    y: (value: number) => tenth(bottom - ((value - low) / (high - low)) * (bottom - top)),
  };
}

/** Texts at the ends stay within the picture. */
function anchorAt(x: number, text: string, { left, right }: Frame): 'start' | 'middle' | 'end' {
  const half = (text.length * CHARACTER) / 2;
  if (x + half > right + RIGHT) return 'end';
  return x - half < left ? 'start' : 'middle';
}

/** The point that is drawn nearest to `x`. */
export function pointAt({ left, right, points }: PlotDrawing, x: number): number {
  const part = (x - left) / (right - left);
  return Math.round(Math.min(1, Math.max(0, part)) * (points.length - 1));
}

/** How far a page key leads: a tenth of the plot. */
const PAGE = 0.1;

/** Where a key leads from a point; undefined where the key isn't one for a plot. */
export function pointAfter(key: string, point: number, points: number): number | undefined {
  const page = Math.max(1, Math.round(points * PAGE));
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: page,
    PageDown: -page,
    Home: -points,
    End: points,
  };
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return step === undefined ? undefined : Math.min(points - 1, Math.max(0, point + step));
}
