import type { PhaseClock } from '../../core/round/clock';
import type { PlannedPhase } from '../../core/round/events';
import { elapsedText } from '../../core/round/time-text';

/** What to do now, and what the interviewer says. */
export function CurrentPhase({ phase, time }: { phase: PlannedPhase; time: PhaseClock }) {
  return (
    <section aria-labelledby="now">
      <h2 id="now">{phase.name}</h2>
      {phase.questions.map(({ id, text }) => (
        <blockquote key={id}>{text}</blockquote>
      ))}
      <p class="aim">{phase.aim}</p>
      <p class={time.over > 0 ? 'over' : ''}>
        {elapsedText(time.elapsed)} of {elapsedText(time.planned)} used
        {time.over > 0 && `, ${elapsedText(time.over)} longer than planned`}
      </p>
    </section>
  );
}
