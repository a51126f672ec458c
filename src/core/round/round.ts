import type { LineKind, SignalId } from '../guide/case';
import type { ClosedTab, FollowUpLine, MarkKind, PeekWay, Stamp, StartedEvent } from './events';
import type { Aside, Texts } from './texts';

/** Where something happened: milliseconds counted since the round began, and the index of the phase. */
export interface Place {
  readonly position: number;
  readonly phase: number;
}

export interface PhaseState {
  /** Milliseconds counted in it, pauses left out. */
  readonly spent: number;
  /** Minutes added to its plan. */
  readonly added: number;
  readonly visited: boolean;
  /** The position at which it was first entered. */
  readonly opened?: number;
  readonly skipped: boolean;
  /** Stories told in it, as paths in records name them. */
  readonly told: readonly string[];
}

export interface Pause extends Place {
  /** When it began, milliseconds since 1970. */
  readonly at: number;
  readonly ms: number;
}

/** A stretch in which nobody was there. */
export interface Gap extends Pause {
  /** Whether it belongs to the round; undefined until the candidate has said. */
  readonly counts?: boolean;
  /** How many answers had begun before it, and whether the last of them went on. */
  readonly answers: number;
  readonly answering: boolean;
}

/** From a question or a follow-up until the candidate is done. */
export interface Answer extends Place {
  /** The follow-up that it answers; undefined for the question itself. */
  readonly probe?: string;
  /** How long it was; undefined while it goes on. */
  readonly ms?: number;
}

export interface AskedProbe extends FollowUpLine, Place {}

export interface Mark extends Place {
  readonly mark: MarkKind;
}

export interface Peek extends Place {
  readonly what: string;
  readonly how: PeekWay;
}

/** What the candidate said in a case. */
export interface Said extends Place {
  readonly kind: LineKind;
  readonly text: string;
}

/** What a partner did by hand: one of both. */
export interface Note extends Place {
  /** Id of a fact or a series of the case. */
  readonly gave?: string;
  readonly saw?: SignalId;
}

export type RoundStatus = 'running' | 'paused' | 'ended' | 'abandoned';

/** What a log says about its round. Plain data: it can be sent to a page as it is. */
export interface Round {
  readonly start: StartedEvent;
  readonly status: RoundStatus;
  /** Who holds it, by the epoch that counts last. */
  readonly owner: string;
  readonly epoch: number;
  /** True when nobody holds it any more. */
  readonly released: boolean;
  /** Index of the current phase. */
  readonly phase: number;
  readonly phases: readonly PhaseState[];
  readonly pauses: readonly Pause[];
  readonly gaps: readonly Gap[];
  readonly answers: readonly Answer[];
  readonly probes: readonly AskedProbe[];
  readonly marks: readonly Mark[];
  readonly peeks: readonly Peek[];
  /** Lines by their number. */
  readonly said: readonly Said[];
  readonly notes: readonly Note[];
  readonly texts: Texts;
  readonly aside: readonly Aside[];
  /** Tabs that wait for the end of the round. */
  readonly closedTabs: readonly ClosedTab[];
  /** The last event that counts: all time up to it is counted. */
  readonly since: Stamp;
}

/** Whether a round is over, kept or not. */
export const isOver = ({ status }: Round): boolean => status === 'ended' || status === 'abandoned';

/** Counted milliseconds up to the last event. */
export function positionOf({ phases }: Round): number {
  return phases.reduce((total, { spent }) => total + spent, 0);
}

/** Milliseconds of pauses up to the last event. */
export function pausedFor({ pauses }: Round): number {
  return pauses.reduce((total, { ms }) => total + ms, 0);
}
