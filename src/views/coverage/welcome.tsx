import { send } from './connection';
import type { CoverageModel, PageMessage } from './protocol';

interface Choice {
  label: string;
  message: PageMessage;
}

const SAMPLE: Choice = { label: 'Open the sample workspace', message: { type: 'openSample' } };

type Reason = 'no-folder' | 'no-stories' | 'closed-book';

/** The status line says already why the books are closed. */
const WELCOMES: Record<Reason, { text?: string; choices: Choice[] }> = {
  'no-folder': {
    text: 'Open the folder that holds your stories, or an empty one to start in.',
    choices: [{ label: 'Open folder', message: { type: 'openFolder' } }, SAMPLE],
  },
  'no-stories': {
    text: 'No stories here yet. Write the first one, and this view shows which focus areas and topics your stories cover and which are still open.',
    choices: [{ label: 'New story', message: { type: 'newStory' } }, SAMPLE],
  },
  'closed-book': { choices: [{ label: 'Show round', message: { type: 'showRound' } }] },
};

/** What stands in place of the tree while there is nothing to show in it. */
export function Welcome({ status }: { status: Exclude<CoverageModel['status'], 'ready'> }) {
  if (status === 'loading') {
    return <p class="note">Reading your stories…</p>;
  }
  const { text, choices } = WELCOMES[status];
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
