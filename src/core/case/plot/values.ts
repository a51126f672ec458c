import type { PlotBurst, PlotShape, PlotStep, PlotWave } from '../../guide/case-plot';
import { createRandom } from '../../round/random';
import { crestWave, normal } from './arithmetic';

/**
 * The moments of a plot in minutes before now, oldest first; the last one is now (0).
 * @param shape `span` and `step` in minutes
 */
export function momentsOf({ span, step }: Pick<PlotShape, 'span' | 'step'>): number[] {
  const steps = Math.floor(span / step);
  return Array.from({ length: steps + 1 }, (_, point) => (point - steps) * step + 0);
}

/**
 * The values of a plot, one for each of its moments. They follow from the shape alone and are the
 * same bits in every engine, since nothing but exactly defined arithmetic is used.
 */
export function valuesOf(shape: PlotShape): number[] {
  const random = createRandom(shape.seed);
  return momentsOf(shape).map((minute) => {
    const chance = shape.noise * normal(random);
    return rounded(bounded(planned(shape, minute) + chance, shape), shape.digits);
  });
}

function planned(shape: PlotShape, minute: number): number {
  const { base, trend, span, waves, steps, bursts } = shape;
  const gone = trend * ((minute + span) / span);
  return (
    base +
    gone +
    total(waves, (wave) => waveAt(wave, minute)) +
    total(steps, (step) => stepAt(step, minute)) +
    total(bursts, (burst) => (isBurstAt(burst, minute) ? burst.by : 0))
  );
}

function total<T>(parts: readonly T[], valueOf: (part: T) => number): number {
  return parts.reduce((sum, part) => sum + valueOf(part), 0);
}

function waveAt({ every, by, crest }: PlotWave, minute: number): number {
  return by * crestWave((minute - crest) / every);
}

function stepAt({ at, by }: PlotStep, minute: number): number {
  return minute >= at ? by : 0;
}

/** Bursts that are longer than the time between them don't add up. */
function isBurstAt({ first, every, lasts, until }: PlotBurst, minute: number): boolean {
  if (minute < first || (until !== undefined && first >= until)) return false;
  if (every === undefined) return minute - first < lasts;
  const last = until === undefined ? Infinity : Math.ceil((until - first) / every) - 1;
  const burst = Math.min(Math.floor((minute - first) / every), last);
  return minute - first - burst * every < lasts;
}

function bounded(value: number, { low = -Infinity, high = Infinity }: PlotShape): number {
  return Math.min(high, Math.max(low, value));
}

/** To so many digits after the point; never -0. */
function rounded(value: number, digits: number): number {
  const unit = Number(`1e${digits}`);
  return Math.round(value * unit) / unit + 0;
}
