import { count } from '../../core/count';
import type { Board } from '../../core/coverage/board/board';
import type { Note } from '../../core/coverage/covered';
import type { LeftOut } from '../../core/coverage/left-out';
import { send } from './connection';

/** What else is worth knowing of the stories as a whole; nothing at all when there is nothing. */
export function Notes({ board, leftOut }: { board: Board; leftOut: LeftOut }) {
  const { notes, moreNotes } = board;
  const others = [
    ...(moreNotes > 0 ? [`${count(moreNotes, 'more note')} in the sidebar.`] : []),
    ...leftOutWords(leftOut),
  ];
  if (notes.length + others.length === 0) return null;
  return (
    <section id="notes">
      <h2 tabIndex={-1}>Worth knowing</h2>
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
          aria-label={`Open story: ${message}`}
          onClick={() => send({ type: 'openStory', storyId: story })}
        >
          Open story
        </button>
      )}
    </li>
  );
}

/** What no number on the page counts; the sidebar lists each file. */
function leftOutWords({ unreadable, skipped }: LeftOut): string[] {
  return [
    ...(unreadable.length > 0
      ? [`${count(unreadable.length, 'file')} left out: can’t be read. The sidebar says why.`]
      : []),
    ...skipped.map((one) => `${count(one.count, one.what)} left out: ${one.reason}`),
  ];
}
