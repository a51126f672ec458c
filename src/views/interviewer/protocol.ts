import * as v from 'valibot';
import type { InterviewerSide } from '../../core/case/interviewer/side';
import type { ClosedNotice } from '../../core/round/closed-book';
import { name, wish } from '../shared/message-parts';
import { signalId } from '../shared/signal-id';

/** How the time stands when a message is sent, in milliseconds. */
export interface SideClock {
  /** Counted since the round began. */
  readonly position: number;
  /** Id of the current phase, and its time. */
  readonly phase: string;
  readonly phaseElapsed: number;
  readonly phasePlanned: number;
  readonly isRunning: boolean;
}

/** From the extension to the page: everything, always whole, so that a moved page heals itself. */
export type HostMessage =
  | SideMessage
  /** In place of all that, while nothing of it may be seen. */
  | { readonly type: 'closed'; readonly closed: ClosedNotice };

/** The interviewer's side of a round as it stands. */
export interface SideMessage {
  readonly type: 'side';
  /** Id of the round. */
  readonly round: string;
  readonly side: InterviewerSide;
  readonly clock: SideClock;
  /** Whether this window holds the round; else the page only shows it. */
  readonly isHolder: boolean;
}

/** From the page to the extension. */
export const pageMessage = v.variant('type', [
  wish('ready', 'openPlan'),
  /** The partner tells a fact or shows a series. */
  v.object({ type: v.literal('tell'), id: name }),
  v.object({ type: v.literal('saw'), signal: signalId, on: v.boolean() }),
]);

export type PageMessage = v.InferOutput<typeof pageMessage>;
