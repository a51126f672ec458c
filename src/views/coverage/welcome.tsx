import type { ClosedNotice } from '../../core/round/closed-book';
import { WAY_ON } from '../shared/closed-book';
import { send } from './connection';
import type { CoverageModel, PageMessage } from './protocol';

interface Choice {
  label: string;
  message: PageMessage;
}

const SAMPLE: Choice = { label: 'Open the sample workspace', message: { type: 'openSample' } };

type Reason = 'no-folder' | 'no-stories';

const WELCOMES: Record<Reason, { text: string; choices: Choice[] }> = {
  'no-folder': {
    text: 'Open the folder that holds your stories, or an empty one to start in.',
    choices: [{ label: 'Open folder', message: { type: 'openFolder' } }, SAMPLE],
  },
  'no-stories': {
    text: 'No stories here yet. Write the first one, and this view shows which focus areas and topics your stories cover and which are still open.',
    choices: [{ label: 'New story', message: { type: 'newStory' } }, SAMPLE],
  },
};

/** What stands in place of the tree while there is nothing to show in it. */
export function Welcome({ model: { status, closed } }: { model: CoverageModel }) {
  if (closed) return <Choices choices={waysOn(closed)} />;
  if (status === 'no-folder' || status === 'no-stories') return <Choices {...WELCOMES[status]} />;
  return <p class="note">Reading your stories…</p>;
}

/** The status line says already why the books are closed. */
function waysOn({ reason }: ClosedNotice): Choice[] {
  const way = WAY_ON[reason];
  return way ? [{ label: way.label, message: { type: way.type } }] : [];
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
