import type { Played } from '../case/play-model';
import { clock } from './clock';
import type { Round } from './round';
import type { Moment } from './stretch';

/**
 * What a round is to a play and its report; undefined in a round without a whole case. A phase is planned
 * as the case has it, without minutes that were added.
 */
export function playedOf(round: Round, now: Moment): Played | undefined {
  const { start, said, notes } = round;
  if (!start.study) return undefined;
  const time = clock(round, now);
  return {
    lines: said.map(({ position, phase, kind, text }) => ({
      kind,
      text,
      position,
      phase: start.phases[phase]?.id ?? '',
    })),
    notes: notes.map(({ position, gave, saw }) => ({
      position,
      ...(gave !== undefined && { gave }),
      ...(saw !== undefined && { saw }),
    })),
    phases: start.phases.map(({ id, minutes }, index) => ({
      id,
      planned: minutes * 60,
      spent: Math.round((time.phases[index]?.elapsed ?? 0) / 1000),
    })),
    until: time.elapsed,
  };
}
