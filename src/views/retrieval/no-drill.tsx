import { send } from './connection';

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
