import { clock } from './clock';
import { BEAT_MS, type News } from './events';
import { isOver, type Round } from './round';
import { stretch, type Moment } from './stretch';

/**
 * What the host that holds a round has to write by itself at a moment, if anything: that it is alive, or
 * that the time has come for the candidate's own questions (guide item G12). Those open once; who goes
 * back from them isn't pushed again.
 */
export function dueNews(round: Round, moment: Moment): News | undefined {
  if (isOver(round)) return undefined;
  const to = round.status === 'running' ? dueToOpen(round, moment) : undefined;
  if (to !== undefined) return { type: 'opened', from: round.phase, to };
  const { ms, gap } = stretch(round.since, moment);
  return ms + gap >= BEAT_MS ? { type: 'beat' } : undefined;
}

/** Nothing opens by itself while nobody is there. */
function dueToOpen(round: Round, moment: Moment): number | undefined {
  const to = round.start.phases.findIndex(({ kind }) => kind === 'candidate-questions');
  if (to <= round.phase || round.phases[to]?.visited) return undefined;
  const { elapsed, phases, away } = clock(round, moment);
  const opens = phases[to]?.plannedStart ?? Infinity;
  return away === 0 && elapsed >= opens ? to : undefined;
}
