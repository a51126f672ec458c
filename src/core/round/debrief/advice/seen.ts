import type { CaseKind } from '../../../guide/case';
import type { RecordedPhase } from '../../record/record';
import type { CaseMeasures, RecordedCase } from '../../record/recorded-case';

/** What advice follows from. */
export interface Seen extends RecordedCase {
  readonly measures: CaseMeasures;
  readonly phases: readonly RecordedPhase[];
  /** Seconds that counted. */
  readonly real: number;
  /** Absent for a case that isn't one of ours. */
  readonly kind?: CaseKind;
}

/** Something to try in the next case. */
export interface Advice {
  readonly id: string;
  /** With the figures that it rests on; undefined where there is nothing to say. */
  readonly say: (seen: Seen) => string | undefined;
}
