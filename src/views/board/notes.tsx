import * as l10n from '@vscode/l10n';
import type { Board } from '../../core/coverage/board/board';
import type { Note } from '../../core/coverage/covered';
import type { LeftOut } from '../../core/coverage/left-out';
import { numberOf } from '../../core/language';
import { send } from './connection';

/** What else is worth knowing of the stories as a whole; nothing at all when there is nothing. */
export function Notes({ board, leftOut }: { board: Board; leftOut: LeftOut }) {
  const { notes, moreNotes } = board;
  const others = [...(moreNotes > 0 ? [moreWords(moreNotes)] : []), ...leftOutWords(leftOut)];
  if (notes.length + others.length === 0) return null;
  return (
    <section id="notes">
      <h2 tabIndex={-1}>{l10n.t('Worth knowing')}</h2>
      <ul class="plain">
        {notes.map((note) => (
          <NoteLine key={`${note.kind}:${note.story ?? ''}`} note={note} />
        ))}
        {others.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}

function NoteLine({ note: { kind, story, message } }: { note: Note }) {
  return (
    <li>
      <span dir="auto">{message}</span>{' '}
      {story !== undefined && (
        <button
          type="button"
          class="link"
          data-key={`note:${kind}:${story}`}
          aria-label={l10n.t('Open story: {0}', message)}
          onClick={() => send({ type: 'openStory', storyId: story })}
        >
          {l10n.t('Open story')}
        </button>
      )}
    </li>
  );
}

/** What no number on the page counts; the sidebar lists each file. */
function leftOutWords({ unreadable, skipped }: LeftOut): string[] {
  return [
    ...(unreadable.length > 0 ? [unreadableWords(unreadable.length)] : []),
    ...skipped.map((one) => `${skippedNumber(one)}: ${one.reason}`),
  ];
}

const unreadableWords = (files: number): string =>
  numberOf(
    files,
    l10n.t('{0} file left out: can’t be read. The sidebar says why.'),
    l10n.t('{0} files left out: can’t be read. The sidebar says why.'),
  );

const skippedNumber = ({ what, count }: LeftOut['skipped'][number]): string =>
  what === 'file'
    ? numberOf(count, l10n.t('{0} file left out'), l10n.t('{0} files left out'))
    : numberOf(count, l10n.t('{0} folder left out'), l10n.t('{0} folders left out'));

const moreWords = (notes: number): string =>
  numberOf(
    notes,
    l10n.t('{0} more note in the sidebar.'),
    l10n.t('{0} more notes in the sidebar.'),
  );
