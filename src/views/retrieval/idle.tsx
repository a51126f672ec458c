import { send } from './connection';
import type { ClosedModel } from './protocol';

/** Stands in place of a drill while the books are closed. */
export function Closed({ closed: { notice, isRound } }: { closed: ClosedModel }) {
  return (
    <main>
      <h1>Retrieval drill</h1>
      <p role="status">{notice}</p>
      {isRound && (
        <button type="button" onClick={() => send({ type: 'showRound' })}>
          Show round
        </button>
      )}
    </main>
  );
}

/** Stands where a drill was before the window was loaded anew. */
export function NoDrill() {
  return (
    <main>
      <h1>Retrieval drill</h1>
      <p role="status">
        The drill that was here has ended. Every answer that you judged is in the folder “rounds”.
      </p>
      <button type="button" onClick={() => send({ type: 'startRetrieval' })}>
        Start a new one
      </button>
    </main>
  );
}
