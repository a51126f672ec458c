import * as l10n from '@vscode/l10n';
import type { PlannedCase } from '../../core/round/events';

/** What the candidate is told at the start of a case. */
export function Brief({ study }: { study: PlannedCase }) {
  return (
    <section aria-labelledby="brief">
      <h2 id="brief">
        {l10n.t({
          message: 'Brief',
          args: [],
          comment: ['what the candidate is told at the start of a case'],
        })}
      </h2>
      <p>{study.seat}</p>
      <p>{study.brief}</p>
      <blockquote>{study.openingPrompt}</blockquote>
    </section>
  );
}
