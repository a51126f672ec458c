import { useEffect, useState } from 'preact/hooks';
import { onTypistChange, typist } from './live-typist';

/** Whether what was typed is on the disk: said when that changes, not with every word. */
export function StoreState({ failure }: { failure: string | undefined }) {
  const [state, setState] = useState(typist.state);
  useEffect(() => onTypistChange(() => setState(typist.state)), []);
  return (
    <p class={failure !== undefined || state === 'late' ? 'store late' : 'store'} role="status">
      {storeWords(state, failure)}
    </p>
  );
}

function storeWords(state: typeof typist.state, failure: string | undefined): string {
  if (failure !== undefined) return `Not stored yet: ${failure} Trying again.`;
  if (state === 'late') return 'Not stored yet: the editor doesn’t answer. Trying again.';
  return state === 'stored' ? 'Stored.' : 'What you type is stored as you type.';
}
