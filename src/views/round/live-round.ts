import { useEffect, useState } from 'preact/hooks';
import type { Round } from '../../core/round/round';
import { untilNextSecond } from '../../core/round/status';
import { listen, send } from './connection';

/** A round and the moment it is looked at, by the extension's clock. */
export interface LiveRound {
  readonly round: Round;
  readonly now: number;
}

/**
 * The round as the extension last sent it, looked at anew each second while it runs. The time is
 * worked out from clock and log each time, so that it can't drift.
 */
export function useLiveRound(): LiveRound | undefined {
  const [received, setReceived] = useState<{ round: Round; ahead: number }>();
  const [, setTick] = useState(0);
  useEffect(() => {
    const stop = listen(({ round, now }) => {
      setReceived(round && { round, ahead: now - Date.now() });
    });
    send({ type: 'ready' });
    return stop;
  }, []);
  const live = received && { round: received.round, now: Date.now() + received.ahead };
  useEffect(() => {
    const wait = live && untilNextSecond(live.round, live.now);
    if (wait === undefined) return undefined;
    const timer = setTimeout(() => setTick((tick) => tick + 1), wait);
    return () => clearTimeout(timer);
  });
  return live;
}
