import { useEffect, useState } from 'preact/hooks';
import type { ClosedNotice } from '../../core/round/closed-book';
import type { Round } from '../../core/round/round';
import { untilNextSecond } from '../../core/round/status';
import type { Moment } from '../../core/round/stretch';
import { listen, send } from './connection';
import { typist } from './live-typist';
import { speaker } from './live-speaker';
import type { HostMessage, Offer, PagePlay, StoryChoice } from './protocol';

/** A round and the moment it is looked at, by the extension's clock. */
export interface LiveRound {
  readonly round: Round;
  readonly now: Moment;
  readonly isHolder: boolean;
  readonly failure?: string;
  readonly offers: readonly Offer[];
  /** What was said in a case; undefined in other rounds and until it is known. */
  readonly play?: PagePlay;
  /** Undefined until they are known. */
  readonly stories?: readonly StoryChoice[];
}

interface Received {
  /** Why nothing of it may be seen. */
  readonly closed?: ClosedNotice | undefined;
  readonly latest?: Extract<HostMessage, { type: 'round' }>;
  /** When that came, by the page's clock. */
  readonly at: number;
  readonly offers?: Extract<HostMessage, { type: 'offers' }>;
  readonly stories?: Extract<HostMessage, { type: 'stories' }>;
  readonly play?: Extract<HostMessage, { type: 'play' }>;
}

/**
 * The round as the extension last sent it, looked at anew each second while it runs; or that nothing of
 * it may be seen. The time is
 * worked out from clock and log each time, so that it can't drift.
 */
export function useLiveRound(): LiveRound | ClosedNotice | undefined {
  const [received, setReceived] = useState<Received>({ at: 0 });
  const [, setTick] = useState(0);
  useEffect(() => {
    const stop = listen((message) => {
      tellKeepers(message);
      if (message.type !== 'stored') setReceived((before) => taken(before, message));
    });
    send({ type: 'ready' });
    return stop;
  }, []);
  const live = liveRound(received);
  useEffect(() => {
    const wait = live && untilNextSecond(live.round, live.now);
    if (wait === undefined) return undefined;
    const timer = setTimeout(() => setTick((tick) => tick + 1), wait);
    return () => clearTimeout(timer);
  });
  return received.closed ?? live;
}

/** What was typed and said on this page is on its way to the log. */
function tellKeepers(message: HostMessage): void {
  if (message.type === 'stored') typist.confirm(message.field, message.edit);
  if (message.type !== 'round' || !message.round) return;
  const { start, texts, said, status } = message.round;
  typist.read(start.id, texts, message.isHolder);
  speaker.read(start.id, said.length, message.isHolder && status === 'running');
}

function taken(before: Received, message: Exclude<HostMessage, { type: 'stored' }>): Received {
  if (message.type === 'closed') return { closed: message.closed, at: performance.now() };
  if (message.type === 'offers') return { ...before, offers: message };
  if (message.type === 'stories') return { ...before, stories: message };
  if (message.type === 'play') return { ...before, play: message };
  return { ...before, closed: undefined, latest: message, at: performance.now() };
}

function liveRound({ latest, at, offers, stories, play }: Received): LiveRound | undefined {
  const round = latest?.round;
  if (!round) return undefined;
  const { isHolder, failure, now } = latest;
  return {
    round,
    now: later(now, performance.now() - at),
    isHolder,
    ...(failure !== undefined && { failure }),
    offers: offers?.phase === round.phase ? offers.offers : [],
    ...(play?.round === round.start.id && { play: play.play }),
    ...(stories?.phase === round.phase && { stories: stories.stories }),
  };
}

/** The page has a clock of its own machine, which says how long ago it heard from the extension. */
function later(now: Moment, passed: number): Moment {
  const ms = Math.round(passed);
  return { ...now, at: now.at + ms, up: now.up + ms };
}
