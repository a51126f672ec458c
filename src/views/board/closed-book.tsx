import { CLOSED_BOOK } from '../../core/round/closed-book';
import { send } from './connection';

/** What stands in place of the board while a round runs. */
export function ClosedBook() {
  return (
    <main>
      <h1>Coverage</h1>
      <div class="welcome">
        <p role="status">{CLOSED_BOOK}</p>
        <button type="button" onClick={() => send({ type: 'showRound' })}>
          Show round
        </button>
      </div>
    </main>
  );
}
