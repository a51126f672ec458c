import type { LineKind, SignalId, Verdict } from '../guide/case';

/** Something that the candidate said, as the log of the round has it. */
export interface CaseLine {
  readonly kind: LineKind;
  readonly text: string;
  /** Milliseconds counted since the round began. */
  readonly position: number;
  /** Id of the phase it was said in. */
  readonly phase: string;
}

/** Something that a partner told or saw by hand. */
export interface PartnerNote {
  readonly position: number;
  /** A fact or series that they gave, or a signal that they saw. */
  readonly gave?: string;
  readonly saw?: SignalId;
}

/** Why a line was taken as it was: the words in it that met a phrasing. */
export interface Match {
  /** Id of a fact, a series or an action. */
  readonly id: string;
  /** The phrasing that it came closest to. */
  readonly phrasing: string;
  /** Words of the line that count for it, as they were typed. */
  readonly words: readonly string[];
}

/** One entry of a transcript, in the order in which they happened. */
export type Turn = { readonly position: number } & (
  | {
      readonly type: 'line';
      /** Its number, from 0. */
      readonly line: number;
      readonly kind: LineKind;
      readonly text: string;
    }
  /** What the interviewer answers to a line. */
  | {
      readonly type: 'reply';
      readonly line: number;
      readonly text: string;
      /** Facts told, series shown and actions done with it; the words of an unmatched reply stand alone. */
      readonly facts: readonly string[];
      readonly series: readonly string[];
      readonly actions: readonly string[];
      readonly matches: readonly Match[];
    }
  /** Given by a partner without a question. */
  | { readonly type: 'given'; readonly text: string; readonly id: string }
  | {
      readonly type: 'inject';
      readonly id: string;
      /** The role of the stakeholder it comes from. */
      readonly from: string;
      readonly text: string;
      /** Until when a response is expected. */
      readonly due: number;
      /** The line that answered it: the first update, decision or action after it. */
      readonly answeredBy?: number;
    }
  /** The interviewer steers back after a wrong turn. */
  | { readonly type: 'steer'; readonly id: string; readonly text: string; readonly line?: number }
);

/** What has been said, found and done up to a moment. The same lines give the same play everywhere. */
export interface Play {
  readonly turns: readonly Turn[];
  /** Ids in the order in which they became known, were shown or were done. */
  readonly facts: readonly string[];
  readonly series: readonly string[];
  readonly actions: readonly {
    readonly id: string;
    readonly line: number;
    readonly verdict: Verdict;
  }[];
  readonly injects: readonly string[];
  readonly wrongTurns: readonly string[];
  /**
   * Position at which the next inject or steer may come, if nothing else is said; undefined when there is
   * none.
   */
  readonly next?: number;
}

/** How it is known that a signal was shown; kept apart, never added up. */
export type SignalWay = 'matched' | 'self' | 'partner';

export interface SignalEvidence {
  readonly signal: SignalId;
  readonly way: SignalWay;
  /** The line that shows it, from 0; a partner may name none. */
  readonly line?: number;
  /** Where `way` is `matched`: ids of the facts, series, actions, injects or rules that say so. */
  readonly by?: readonly string[];
}

/** A signal that the words of a line hint at; the candidate says whether it was shown. */
export interface SignalProposal {
  readonly signal: SignalId;
  readonly line: number;
  /** The words that hint at it, as they were typed. */
  readonly words: string;
}

/** What a debrief shows of a case. Durations are seconds. There is no total of any kind. */
export interface CaseReport {
  readonly case: string;
  readonly version: number;
  readonly phases: readonly {
    readonly id: string;
    readonly planned: number;
    readonly spent: number;
  }[];
  /** Questions asked before the first hypothesis, action or decision. */
  readonly questionsFirst: number;
  /** When the first action that mitigates and isn't harmful was done; undefined when none was. */
  readonly mitigatedAt?: number;
  /** When the first hypothesis was said; undefined when none was. */
  readonly hypothesisAt?: number;
  readonly injects: readonly {
    readonly id: string;
    readonly at: number;
    /** Seconds until it was answered; undefined when it never was. */
    readonly response?: number;
    readonly within: number;
  }[];
  /** Lines by the side of what they asked for or did; `neither` are those that matched nothing. */
  readonly sides: {
    readonly technical: number;
    readonly organizational: number;
    readonly both: number;
    readonly neither: number;
  };
  /** Ids of facts and series that were never asked for. */
  readonly unasked: readonly string[];
  readonly wrongTurns: readonly { readonly id: string; readonly at: number }[];
  readonly actions: readonly {
    readonly id: string;
    readonly at: number;
    readonly verdict: Verdict;
  }[];
  readonly evidence: readonly SignalEvidence[];
  readonly proposals: readonly SignalProposal[];
}

/** Everything about a round that a play and a report follow from. */
export interface Played {
  readonly lines: readonly CaseLine[];
  readonly notes: readonly PartnerNote[];
  /** Planned and spent seconds by phase. */
  readonly phases: readonly {
    readonly id: string;
    readonly planned: number;
    readonly spent: number;
  }[];
  /** The position up to which time has gone by, in milliseconds. */
  readonly until: number;
}
