import { useEffect, useState } from 'preact/hooks';
import { keepRound, listen, send } from './connection';
import type { HostMessage, SideClock } from './protocol';

/** The interviewer's side at the moment it is looked at. */
export type LiveSide = Omit<HostMessage, 'type' | 'round'>;

interface Received {
  readonly message: HostMessage;
  /** When it came, by the page's clock. */
  readonly at: number;
}

const SECOND_MS = 1000;

/** What the extension last sent, with the time going on each second while the round runs. */
export function useSide(): LiveSide | undefined {
  const [received, setReceived] = useState<Received>();
  const [, setTick] = useState(0);
  useEffect(() => {
    const stop = listen((message) => {
      keepRound(message.round);
      setReceived({ message, at: performance.now() });
    });
    send({ type: 'ready' });
    return stop;
  }, []);
  const isRunning = received?.message.clock.isRunning ?? false;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setTick((tick) => tick + 1), SECOND_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  if (!received) return undefined;
  const { message, at } = received;
  return { ...message, clock: later(message.clock, performance.now() - at) };
}

function later(clock: SideClock, passed: number): SideClock {
  if (!clock.isRunning) return clock;
  const { position, phaseElapsed } = clock;
  return { ...clock, position: position + passed, phaseElapsed: phaseElapsed + passed };
}
