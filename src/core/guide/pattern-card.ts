/** A common design of services: what to recall when a case has its problem (guide item G59). */
export interface PatternCard {
  readonly id: string;
  readonly name: string;
  /** The problem, without naming the pattern: it is the cue of the drill. */
  readonly problem: string;
  readonly pattern: string;
  readonly cost: string;
  readonly whenWrong: string;
}
