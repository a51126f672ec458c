import * as l10n from '@vscode/l10n';
import { send } from './connection';

/** Stands where a drill was before the window was loaded anew. */
export function NoDrill() {
  return (
    <main>
      <h1>{l10n.t('Retrieval drill')}</h1>
      <p role="status">
        {l10n.t(
          'The drill that was here has ended. Every answer that you judged is in the folder “rounds”.',
        )}
      </p>
      <button type="button" onClick={() => send({ type: 'startRetrieval' })}>
        {l10n.t('Start a new one')}
      </button>
    </main>
  );
}
