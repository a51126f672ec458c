import { useEffect, useState } from 'preact/hooks';
import type { ClosedNotice } from '../../core/round/closed-book';
import { keepRound, listen, send } from './connection';
import type { HostMessage, SideClock, SideMessage } from './protocol';

/** The interviewer's side at the moment it is looked at. */
export type LiveSide = Omit<SideMessage, 'type' | 'round'>;

interface Received {
  readonly message: HostMessage;
  /** When it came, by the page's clock. */
  readonly at: number;
}

const SECOND_MS = 1000;

/** What the extension last sent: that nothing may be seen, or the side with the time going on each second while the round runs. */
export function useSide(): LiveSide | ClosedNotice | undefined {
  const [received, setReceived] = useState<Received>();
  const [, setTick] = useState(0);
  useEffect(() => {
    const stop = listen((message) => {
      if (message.type === 'side') keepRound(message.round);
      setReceived({ message, at: performance.now() });
    });
    send({ type: 'ready' });
    return stop;
  }, []);
  const isRunning = received?.message.type === 'side' && received.message.clock.isRunning;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setTick((tick) => tick + 1), SECOND_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  if (!received) return undefined;
  const { message, at } = received;
  if (message.type === 'closed') return message.closed;
  return { ...message, clock: later(message.clock, performance.now() - at) };
}

function later(clock: SideClock, passed: number): SideClock {
  if (!clock.isRunning) return clock;
  const { position, phaseElapsed } = clock;
  return { ...clock, position: position + passed, phaseElapsed: phaseElapsed + passed };
}
