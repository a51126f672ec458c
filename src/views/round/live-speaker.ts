import { useEffect, useState } from 'preact/hooks';
import { saidCopies, send } from './connection';
import { Speaker } from './speaker';

const listeners = new Set<() => void>();

/** What is said on this page, on its way to the log. */
export const speaker = new Speaker({
  send: (line) => send({ type: 'say', ...line }),
  save: (round, lines) => saidCopies.save(round, lines),
  recall: (round) => saidCopies.recall(round),
  later(run, ms) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  onChange: () => listeners.forEach((tell) => tell()),
});

/** Shows again when other lines wait. */
export function useSpeaker(): Pick<Speaker, 'waiting' | 'next'> {
  const [, setTick] = useState(0);
  useEffect(() => {
    const update = () => setTick((tick) => tick + 1);
    listeners.add(update);
    return () => void listeners.delete(update);
  }, []);
  return speaker;
}
