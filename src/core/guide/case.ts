/** What the case is about: a live outage, a new service, or an inherited one that struggles (G76). */
export type CaseKind = 'outage' | 'deploy' | 'takeover';

export interface CasePhase {
  /** Unique within the case; a phase of the round format with the same meaning has the same id. */
  readonly id: string;
  readonly name: string;
  /** Planned length in minutes; the phases of a case fill the round. */
  readonly minutes: number;
  /** What to get done in this phase. It gives away nothing that has to be asked for. */
  readonly aim: string;
  /** What the interviewer says when the candidate is stuck or the phase begins. */
  readonly nudge: string;
}

/** The part of a case that a round shows without being asked. */
export interface CaseBrief {
  readonly id: string;
  readonly title: string;
  readonly kind: CaseKind;
  /** Services, people and figures are invented and describe no company's real systems. */
  readonly fictional: true;
  /** Who the candidate is in this case. */
  readonly seat: string;
  /** At most 120 words: read aloud in under a minute. */
  readonly brief: string;
  /** Asks for the technical and the organisational side (G79). */
  readonly openingPrompt: string;
  readonly phases: readonly CasePhase[];
}
