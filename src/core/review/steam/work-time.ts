import type { RecordedPhase, RoundRecord } from '../../round/record/record';
import { phaseKind } from '../phase-kind';

/** The time of a round that asks for work, in seconds; other phases are planned to be quiet. */
export interface WorkTime {
  readonly planned: number;
  readonly length: number;
  readonly phases: readonly WorkPhase[];
}

export interface WorkPhase extends Pick<RecordedPhase, 'id' | 'real' | 'typed' | 'aside'> {
  /** In the time that asks for work. */
  readonly start: number;
  /** The same in that of the whole round. */
  readonly began: number;
}

const QUIET = ['catch-up', 'candidate-questions', 'close'];

/** Phases are taken one after the other, as if nobody had gone back to one. */
export function workTimeOf({ phases }: Pick<RoundRecord, 'phases'>): WorkTime {
  const work: WorkPhase[] = [];
  let planned = 0;
  let length = 0;
  let began = 0;
  for (const phase of phases) {
    const { id, real, typed, aside } = phase;
    if (!QUIET.includes(phaseKind(id))) {
      work.push({ id, real, typed, aside, start: length, began });
      planned += phase.planned;
      length += real;
    }
    began += real;
  }
  return { planned, length, phases: work };
}

/**
 * The third in which something happened: 0, 1 or 2; undefined for a phase that asks for no work.
 * @param at seconds since the round began
 */
export function thirdAt(
  { length, phases }: WorkTime,
  phaseId: string,
  at: number,
): number | undefined {
  const phase = phases.find(({ id }) => id === phaseId);
  if (!phase || length === 0) return undefined;
  const within = Math.min(Math.max(at - phase.began, 0), phase.real);
  return Math.min(2, Math.floor((3 * (phase.start + within)) / length));
}

/** How much of a phase lies in each third: shares that add up to 1, or 0 when it had no time. */
export function sharesOf({ length }: WorkTime, { start, real }: WorkPhase): number[] {
  return [0, 1, 2].map((third) => {
    const from = Math.max(start, (third * length) / 3);
    const to = Math.min(start + real, ((third + 1) * length) / 3);
    return real === 0 ? 0 : Math.max(0, to - from) / real;
  });
}
