import { copies, send } from './connection';
import { Typist } from './typist';

const listeners = new Set<() => void>();

/** What is typed on this page, on its way to the log. */
export const typist = new Typist({
  send: (edit) => send({ type: 'typed', ...edit }),
  save: (kept) => copies.save(kept),
  recall: (round) => copies.recall(round),
  now: () => performance.now(),
  later(run, ms) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  onChange: () => listeners.forEach((tell) => tell()),
});

/** Calls back when what the typist says may be different, until the function returned is called. */
export function onTypistChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whatever may take the page away begins with one of these. */
const flush = () => typist.flush();
document.addEventListener('visibilitychange', flush);
window.addEventListener('pagehide', flush);
window.addEventListener('blur', flush);
document.addEventListener(
  'keydown',
  ({ ctrlKey, metaKey, altKey }) => {
    if (ctrlKey || metaKey || altKey) flush();
  },
  true,
);
