import * as l10n from '@vscode/l10n';
import { send } from './connection';
import type { BoardModel } from './protocol';

/** What stands in place of the board while there is no story. */
export function Welcome({ model: { hasFolder, isComplete } }: { model: BoardModel }) {
  if (hasFolder && !isComplete) return null;
  return (
    <div class="welcome">
      <p>
        {hasFolder
          ? l10n.t(
              'No stories here yet. With the first one, this page shows what your stories cover and what is still open.',
            )
          : l10n.t('Open the folder that holds your stories, or an empty one to start in.')}
      </p>
      <button
        type="button"
        onClick={() => send(hasFolder ? { type: 'newStory' } : { type: 'openFolder' })}
      >
        {hasFolder ? l10n.t('New story') : l10n.t('Open folder')}
      </button>
      <button type="button" class="secondary" onClick={() => send({ type: 'openSample' })}>
        {l10n.t('Open the sample workspace')}
      </button>
    </div>
  );
}
