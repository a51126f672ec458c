import * as l10n from '@vscode/l10n';
import type { ClosedNotice } from '../../core/round/closed-book';
import { WAY_ON } from '../shared/closed-book';
import { send } from './connection';
import type { CoverageModel, PageMessage } from './protocol';

interface Choice {
  label: string;
  message: PageMessage;
}

const sample = (): Choice => ({
  label: l10n.t('Open the sample workspace'),
  message: { type: 'openSample' },
});

function welcome(reason: 'no-folder' | 'no-stories'): { text: string; choices: Choice[] } {
  switch (reason) {
    case 'no-folder':
      return {
        text: l10n.t('Open the folder that holds your stories, or an empty one to start in.'),
        choices: [{ label: l10n.t('Open folder'), message: { type: 'openFolder' } }, sample()],
      };
    case 'no-stories':
      return {
        text: l10n.t(
          'No stories here yet. Write the first one, and this view shows which focus areas and topics your stories cover and which are still open.',
        ),
        choices: [{ label: l10n.t('New story'), message: { type: 'newStory' } }, sample()],
      };
  }
}

/** What stands in place of the tree while there is nothing to show in it. */
export function Welcome({ model: { status, closed } }: { model: CoverageModel }) {
  if (closed) return <Choices choices={waysOn(closed)} />;
  if (status === 'no-folder' || status === 'no-stories') return <Choices {...welcome(status)} />;
  return <p class="note">{l10n.t('Reading your stories…')}</p>;
}

/** The status line says already why the books are closed. */
function waysOn({ reason }: ClosedNotice): Choice[] {
  const way = WAY_ON[reason];
  return way ? [{ label: way.label(), message: { type: way.type } }] : [];
}

function Choices({ text, choices }: { text?: string; choices: readonly Choice[] }) {
  return (
    <div class="note">
      {text && <p>{text}</p>}
      {choices.map(({ label, message }, place) => (
        <button
          key={label}
          type="button"
          class={place === 0 ? undefined : 'secondary'}
          onClick={() => send(message)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
