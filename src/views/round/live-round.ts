import { useEffect, useState } from 'preact/hooks';
import type { Round } from '../../core/round/round';
import type { Moment } from '../../core/round/stretch';
import { untilNextSecond } from '../../core/round/status';
import { listen, send } from './connection';

/** A round and the moment it is looked at, by the extension's clock. */
export interface LiveRound {
  readonly round: Round;
  readonly now: Moment;
}

/**
 * The round as the extension last sent it, looked at anew each second while it runs. The time is
 * worked out from clock and log each time, so that it can't drift.
 */
export function useLiveRound(): LiveRound | undefined {
  const [received, setReceived] = useState<{ round: Round; now: Moment; received: number }>();
  const [, setTick] = useState(0);
  useEffect(() => {
    const stop = listen(({ round, now }) => {
      setReceived(round && { round, now, received: performance.now() });
    });
    send({ type: 'ready' });
    return stop;
  }, []);
  const live = received && { round: received.round, now: later(received) };
  useEffect(() => {
    const wait = live && untilNextSecond(live.round, live.now);
    if (wait === undefined) return undefined;
    const timer = setTimeout(() => setTick((tick) => tick + 1), wait);
    return () => clearTimeout(timer);
  });
  return live;
}

/** The page has a clock of its own machine, which says how long ago it heard from the extension. */
function later({ now, received }: { now: Moment; received: number }): Moment {
  const passed = Math.round(performance.now() - received);
  return { ...now, at: now.at + passed, up: now.up + passed };
}
