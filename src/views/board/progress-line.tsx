import * as l10n from '@vscode/l10n';
import type { Progress } from '../../core/coverage/progress';
import { send } from './connection';

/** How far reading and checking are; its line is there always, so that nothing moves. */
export function ProgressLine({ progress }: { progress: Progress | undefined }) {
  return (
    <div class="progress">
      <p role="status">{progress?.words}</p>
      {progress?.isStopped && (
        <button
          type="button"
          class="secondary"
          data-key="check"
          onClick={() => send({ type: 'lintWorkspace' })}
        >
          {l10n.t('Check all stories')}
        </button>
      )}
    </div>
  );
}
