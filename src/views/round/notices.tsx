import * as l10n from '@vscode/l10n';
import { send } from './connection';
import type { PageGap } from './model';

/** Asks what to do with a stretch in which nobody was there. */
export function GapQuestion({ gap: { index, question } }: { gap: PageGap }) {
  const answer = (counts: boolean) => () => send({ type: 'answerGap', gap: index, counts });
  return (
    <section class="notice" aria-labelledby="gap" tabIndex={-1}>
      <p id="gap">{question}</p>
      <div class="buttons">
        <button type="button" onClick={answer(false)}>
          {l10n.t('Leave it out')}
        </button>
        <button type="button" class="secondary" onClick={answer(true)}>
          {l10n.t('Count it')}
        </button>
      </div>
    </section>
  );
}

/** Says why nothing can be done here, and how that changes. */
export function HeldElsewhere() {
  return (
    <section class="notice" aria-labelledby="elsewhere" tabIndex={-1}>
      <p id="elsewhere" role="status">
        {l10n.t('Another window holds this round. Here you can watch it.')}
      </p>
      <div class="buttons">
        <button type="button" onClick={() => send({ type: 'takeOver' })}>
          {l10n.t('Take over here')}
        </button>
      </div>
    </section>
  );
}
