import type { PlannedCase } from '../../core/round/events';

/** What the candidate is told at the start of a case. */
export function Brief({ study }: { study: PlannedCase }) {
  return (
    <section aria-labelledby="brief">
      <h2 id="brief">Brief</h2>
      <p>{study.seat}</p>
      <p>{study.brief}</p>
      <blockquote>{study.openingPrompt}</blockquote>
    </section>
  );
}
