import * as l10n from '@vscode/l10n';
import type { Progress } from '../../core/coverage/progress';
import { send } from './connection';

/** At the foot of the view, where it moves nothing when it comes and goes. */
export function ProgressLine({ progress }: { progress: Progress }) {
  return (
    <footer class="progress">
      <p>{progress.words}</p>
      {progress.isStopped && (
        <button type="button" class="secondary" onClick={() => send({ type: 'checkAll' })}>
          {l10n.t('Check all stories')}
        </button>
      )}
    </footer>
  );
}
