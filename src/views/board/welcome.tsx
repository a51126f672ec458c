import { send } from './connection';
import type { BoardModel } from './protocol';

/** What stands in place of the board while there is no story. */
export function Welcome({ model: { hasFolder, isComplete } }: { model: BoardModel }) {
  if (hasFolder && !isComplete) return null;
  return (
    <div class="welcome">
      <p>
        {hasFolder
          ? 'No stories here yet. With the first one, this page shows what your stories cover and what is still open.'
          : 'Open the folder that holds your stories, or an empty one to start in.'}
      </p>
      <button
        type="button"
        onClick={() => send(hasFolder ? { type: 'newStory' } : { type: 'openFolder' })}
      >
        {hasFolder ? 'New story' : 'Open folder'}
      </button>
      <button type="button" class="secondary" onClick={() => send({ type: 'openSample' })}>
        Open the sample workspace
      </button>
    </div>
  );
}
