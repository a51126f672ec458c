import * as l10n from '@vscode/l10n';
import { send } from './connection';

/** What stands in place of patterns while there is no round. */
export function Welcome({ hasFolder }: { hasFolder: boolean }) {
  if (!hasFolder) return <WithoutFolder />;
  return (
    <div class="welcome">
      <p>
        {l10n.t(
          'No saved rounds yet. After a few of them this page shows what comes back: where your time goes, where you run out of steam, what you show and what you avoid.',
        )}
      </p>
      <button type="button" onClick={() => send({ type: 'start60MinuteMock' })}>
        {l10n.t('Start 60-minute mock')}
      </button>
      <button type="button" onClick={() => send({ type: 'start45MinuteMock' })}>
        {l10n.t('Start 45-minute mock')}
      </button>
      <SampleButton />
    </div>
  );
}

function WithoutFolder() {
  return (
    <div class="welcome">
      <p>
        {l10n.t('Open the folder that holds your stories and rounds, or an empty one to start in.')}
      </p>
      <button type="button" onClick={() => send({ type: 'openFolder' })}>
        {l10n.t('Open folder')}
      </button>
      <SampleButton />
    </div>
  );
}

function SampleButton() {
  return (
    <button type="button" class="secondary" onClick={() => send({ type: 'openSample' })}>
      {l10n.t('Open the sample workspace')}
    </button>
  );
}
