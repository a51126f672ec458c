import { send } from './connection';

/** What stands in place of patterns while there is no round. */
export function Welcome({ hasFolder }: { hasFolder: boolean }) {
  if (!hasFolder) return <WithoutFolder />;
  return (
    <div class="welcome">
      <p>
        No saved rounds yet. After a few of them this page shows what comes back: where your time
        goes, where you run out of steam, what you show and what you avoid.
      </p>
      <button type="button" onClick={() => send({ type: 'start60MinuteMock' })}>
        Start 60-minute mock
      </button>
      <button type="button" onClick={() => send({ type: 'start45MinuteMock' })}>
        Start 45-minute mock
      </button>
      <SampleButton />
    </div>
  );
}

function WithoutFolder() {
  return (
    <div class="welcome">
      <p>Open the folder that holds your stories and rounds, or an empty one to start in.</p>
      <button type="button" onClick={() => send({ type: 'openFolder' })}>
        Open folder
      </button>
      <SampleButton />
    </div>
  );
}

function SampleButton() {
  return (
    <button type="button" class="secondary" onClick={() => send({ type: 'openSample' })}>
      Open the sample workspace
    </button>
  );
}
