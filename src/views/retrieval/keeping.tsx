import * as l10n from '@vscode/l10n';
import type { Keeping } from '../../core/retrieval/shown-drill';
import { send } from './connection';

/** Where the results go, and what to do when they don't get there. */
export function KeepingNote({ keeping }: { keeping: Keeping }) {
  const { file, failure, isHomeless } = keeping;
  if (isHomeless)
    return (
      <p class="quiet">
        {l10n.t(
          'No folder is open, so the results aren’t kept. In a folder of yours they would be a file in rounds.',
        )}
      </p>
    );
  if (failure !== undefined) {
    return (
      <div class="failure" role="alert">
        <p>{l10n.t`The results can’t be saved right now: ${failure}`}</p>
        <button type="button" onClick={() => send({ type: 'keepAgain' })}>
          {l10n.t('Try again')}
        </button>
      </div>
    );
  }
  return file === undefined ? (
    <p class="quiet">{l10n.t('Every answer is saved once you have judged it.')}</p>
  ) : (
    <p class="quiet">{l10n.t`Saved in ${file}`}</p>
  );
}
