/** What is asked for: a story for a topic, or a pattern of service design for a problem. */
export type DeckId = 'topics' | 'patterns';

/**
 * How it went: named before the time was up, named later, or not named. The candidate says so after
 * the reveal; the seconds are measured.
 */
export type Recall = 'in-time' | 'late' | 'not';

/** One cue and what came of it. */
export interface CueResult {
  readonly deck: DeckId;
  /** Id of a topic or of a pattern card. */
  readonly cue: string;
  readonly recall: Recall;
  /** From the cue to “I have it” or to the reveal, in whole seconds. */
  readonly seconds: number;
  /** The story that was meant, as a path relative to the folder that holds `rounds/`; topics only. */
  readonly story?: string;
  /** Whether the opening line (topics) or the cost (patterns) came without help; by the candidate's own word. */
  readonly opening?: boolean;
  /** What was typed, one line; empty when it was only said. */
  readonly typed: string;
}

/**
 * A retrieval drill as its file in `rounds/` says it; front matter with `type: star-retrieval`.
 * Times are local, with offset, as `localIso` writes them.
 */
export interface RetrievalRecord {
  readonly title: string;
  readonly started: string;
  readonly ended: string;
  readonly seed: number;
  /** Seconds that a cue gives. */
  readonly limit: number;
  readonly results: readonly CueResult[];
}
