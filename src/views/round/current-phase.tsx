import * as l10n from '@vscode/l10n';
import type { PhaseClock } from '../../core/round/clock';
import type { PlannedPhase } from '../../core/round/events';
import { elapsedText } from '../../core/round/time-text';

interface CurrentPhaseParts {
  phase: PlannedPhase;
  time: PhaseClock;
  /** Whether the interviewer speaks in a conversation instead of here. */
  talks: boolean;
}

/** What to do now, and what the interviewer says. */
export function CurrentPhase({ phase, time, talks }: CurrentPhaseParts) {
  const questions = talks ? [] : phase.questions;
  return (
    <section class="now" aria-labelledby="now" tabIndex={-1}>
      <h2 id="now">{phase.name}</h2>
      {questions.map(({ id, text }) => (
        <blockquote key={id} class="question">
          {text}
        </blockquote>
      ))}
      <p class="aim">{l10n.t(phase.aim)}</p>
      <p class={time.over > 0 ? 'phase-time over' : 'phase-time'}>{timeWords(time)}</p>
    </section>
  );
}

function timeWords({ elapsed, planned, over }: PhaseClock): string {
  const used = elapsedText(elapsed);
  const whole = elapsedText(planned);
  return over > 0
    ? l10n.t`${used} of ${whole} used, ${elapsedText(over)} longer than planned`
    : l10n.t`${used} of ${whole} used`;
}
