import type { Case, LineKind, SignalId } from '../guide/case';
import type { ExploratoryAreaId } from '../guide/focus-areas';
import type { PhaseKind } from '../guide/rounds';
import type { TopicId } from '../guide/topics';

/** A question as it was asked; the text is kept because banks change. */
export interface AskedQuestion {
  readonly id: string;
  readonly text: string;
  /** What it is about; absent for openers, for the lines of a case and for a catch-up. */
  readonly topic?: TopicId;
  readonly primary?: ExploratoryAreaId;
  readonly secondary?: readonly ExploratoryAreaId[];
}

/** What an interviewer throws in. */
export interface FollowUpLine {
  readonly id: string;
  readonly text: string;
}

/** A phase as it was planned when the round began. */
export interface PlannedPhase {
  readonly id: string;
  readonly name: string;
  readonly minutes: number;
  readonly kind: PhaseKind;
  /** What to get done in it. */
  readonly aim: string;
  /** What the interviewer says or asks in it. */
  readonly questions: readonly AskedQuestion[];
  /** The challenge that the interviewer has in store for it. */
  readonly challenge?: FollowUpLine;
}

/** What a case shows without being asked, as it was when the round began. */
export interface PlannedCase {
  readonly id: string;
  /** Absent in rounds of releases whose cases had none. */
  readonly version?: number;
  readonly title: string;
  readonly seat: string;
  readonly brief: string;
  readonly openingPrompt: string;
}

/** Everything that a round is about; a log needs no bank and no case library to be read. */
export interface RoundPlan {
  /** Id of the format: one of ours, or one of the candidate's. */
  readonly round: string;
  readonly title: string;
  /** Unsigned 32-bit number that the choice of questions or case followed from. */
  readonly seed: number;
  /** Who asks (guide item G10). */
  readonly persona?: string;
  /** Topics that the choice of questions preferred, so that it can be made again. */
  readonly prefers?: readonly TopicId[];
  /** True when the candidate keeps their documents open. */
  readonly openBook?: boolean;
  readonly case?: PlannedCase;
  /** The whole case with all that is hidden; never for the candidate's page. */
  readonly study?: Case;
  readonly phases: readonly PlannedPhase[];
}

/** A tab that was closed for the time of the round. */
export interface ClosedTab {
  readonly uri: string;
  readonly column: number;
  /** What it was compared with, in a comparison. */
  readonly original?: string;
  /** The editor it was open in, where that isn't the one for text. */
  readonly editor?: string;
  readonly pinned?: boolean;
  /** It was in front of its column. */
  readonly active?: boolean;
  /** It was in front of the column in use. */
  readonly focused?: boolean;
  /** How many columns there were, when its own went with it. */
  readonly columns?: number;
  /** Line and character of anchor and cursor, from 0. */
  readonly selection?: readonly [number, number, number, number];
  /** The line in the middle of what was in view, from 0. */
  readonly middle?: number;
}

/** One key each: what the candidate, or a partner, noticed as it happened. */
export type MarkKind = 'evidence' | 'number' | 'stuck' | 'rambling';

/** How a document came to be seen: by the command for it, or in any other way. */
export type PeekWay = 'command' | 'opened';

export const LOG_VERSION = 2;

/**
 * What can happen in a round. `from` is the index of the phase that was left, so that a repeated event
 * changes nothing.
 */
export type News =
  | ({ readonly type: 'started'; readonly version: typeof LOG_VERSION } & RoundPlan)
  /**
   * Another window, or the same one after a reload, takes the round over; opens an epoch. `after` is the
   * last event that it saw.
   */
  | { readonly type: 'claimed'; readonly after: LogPlace }
  /** The window that holds the round closes in good order. */
  | { readonly type: 'released' }
  /** Time goes by and the host is alive; written every {@link BEAT_MS}. */
  | { readonly type: 'beat' }
  | { readonly type: 'paused' | 'resumed' | 'ended' | 'abandoned' }
  | { readonly type: 'nextPhase' | 'previousPhase' | 'skipped'; readonly from: number }
  /** The time for a phase has come, and it opens by itself. */
  | { readonly type: 'opened'; readonly from: number; readonly to: number }
  | { readonly type: 'extended'; readonly minutes: number }
  /** What to do with a stretch in which nobody was there; `gap` is its index. */
  | { readonly type: 'gapAnswered'; readonly gap: number; readonly counts: boolean }
  /** The interviewer follows up, which begins another answer. */
  | { readonly type: 'asked'; readonly probe: FollowUpLine }
  /** The answer is over. */
  | { readonly type: 'answered' }
  | { readonly type: 'marked'; readonly mark: MarkKind }
  /** A change of the text typed in the phase `field`: `start` to `end` of it became `text`. */
  | {
      readonly type: 'noted';
      readonly field: string;
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }
  /** The candidate says line number `line`, from 0, in a case; a repeated one changes nothing. */
  | {
      readonly type: 'said';
      readonly line: number;
      readonly kind: LineKind;
      readonly text: string;
    }
  /** A partner tells a fact or shows a series of the case by hand. */
  | { readonly type: 'gave'; readonly what: string }
  /** A partner saw a signal, or takes that back. */
  | { readonly type: 'saw'; readonly signal: SignalId; readonly on: boolean }
  /** A document was seen; `what` is a path within the workspace. */
  | { readonly type: 'peeked'; readonly what: string; readonly how: PeekWay }
  /** Which stories were told in a phase, as paths in records name them. */
  | { readonly type: 'told'; readonly phase: string; readonly stories: readonly string[] }
  | { readonly type: 'booksClosed'; readonly tabs: readonly ClosedTab[] }
  | { readonly type: 'booksReopened' };

/** Where an event stands in the log of a round. */
export interface LogPlace {
  /** One run of one extension host. */
  readonly owner: string;
  /** 0 at the start, and one more each time the round is taken over. */
  readonly epoch: number;
  /** Counts the events of an owner within an epoch, from 0. */
  readonly seq: number;
}

/** Who wrote an event, and when. */
export interface Stamp extends LogPlace {
  /** The round it belongs to; a line that comes too late mustn't reach the next one. */
  readonly id: string;
  /** Milliseconds since 1970 by the clock of the host that wrote it. */
  readonly at: number;
  /** Milliseconds by a clock of that host which nobody can set, and which may stand still in sleep. */
  readonly up: number;
}

export type RoundEvent = Stamp & News;

export type StartedEvent = Extract<RoundEvent, { type: 'started' }>;

/** How often the host says that it is alive while a round runs. */
export const BEAT_MS = 20_000;

/** A longer silence in a running round is a gap: sleep, a stall or a kill. */
export const GAP_MS = 120_000;
