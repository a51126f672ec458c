/** What to practice, by what the interviews are, what was done, and how long there is. */
export interface PracticePlan {
  /** Local day, `2026-11-23`. */
  readonly today: string;
  /** The next interview whose day is known, and the days until then: 0 on the day itself. */
  readonly next?: { readonly title: string; readonly days: number };
  /** Three at most that aren't done; what was done today stands among them, done. */
  readonly items: readonly PracticeItem[];
  /** The days after today that something is planned for, first ones first. */
  readonly later: readonly { readonly day: string; readonly items: readonly PracticeItem[] }[];
}

/** One thing to do. */
export interface PracticeItem {
  /** The same from day to day as long as it means the same thing. */
  readonly id: string;
  readonly kind: PracticeKind;
  /** What to do, short: `Tell “Half the pages”`. */
  readonly text: string;
  /** Why this, and why now: `last told 6 days ago; interview in 9 days`. */
  readonly why: string;
  /** By the records alone. */
  readonly done: boolean;
  readonly target: PracticeTarget;
}

export type PracticeKind = PracticeTarget['kind'];

/** What is to be practiced; what a click begins. */
export type PracticeTarget =
  | { readonly kind: 'tell-story'; readonly storyId: string; readonly topic?: string }
  | {
      readonly kind: 'write-story';
      /** The story to finish; absent for a new one, which the rest is for. */
      readonly storyId?: string;
      readonly focus?: string;
      readonly topic?: string;
      readonly serviceWork?: string;
      readonly isFailure?: boolean;
    }
  | { readonly kind: 'play-case'; readonly caseKind: 'outage' | 'deploy' | 'takeover' }
  | { readonly kind: 'play-exploratory' }
  | { readonly kind: 'retrieval'; readonly deck: 'topics' | 'patterns' }
  | { readonly kind: 'tell-sheet'; readonly sheet: string }
  | { readonly kind: 'write-sheet'; readonly sheet: string };
