import { CASE_LIST } from '../../../case/library/list';
import type { CaseKind } from '../../../guide/case';
import type { CaseMeasures, RecordedCase } from '../../record/recorded-case';
import type { RecordedPhase, RoundRecord } from '../../record/record';
import { COURSE_ADVICE } from './course';
import { LINE_ADVICE } from './lines';
import { SIDE_ADVICE } from './sides';

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

export const CASE_ADVICE: readonly Advice[] = [...COURSE_ADVICE, ...SIDE_ADVICE, ...LINE_ADVICE];

/** What to try in the next case, by what happened in this one; none for a round without measures. */
export function caseAdvice({ case: study, phases, real }: RoundRecord): string[] {
  if (!study?.measures) return [];
  const kind = CASE_LIST.find(({ id }) => id === study.id)?.kind;
  const seen: Seen = { ...study, measures: study.measures, phases, real, ...(kind && { kind }) };
  return CASE_ADVICE.flatMap(({ say }) => say(seen) ?? []);
}
