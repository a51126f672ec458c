import { CASE_LIST } from '../../../case/library/list';
import type { RoundRecord } from '../../record/record';
import { COURSE_ADVICE } from './course';
import { LINE_ADVICE } from './lines';
import type { Advice, Seen } from './seen';
import { SIDE_ADVICE } from './sides';

export const CASE_ADVICE: readonly Advice[] = [...COURSE_ADVICE, ...SIDE_ADVICE, ...LINE_ADVICE];

/** What to try in the next case, by what happened in this one; none for a round without measures. */
export function caseAdvice({ case: study, phases, real }: RoundRecord): string[] {
  if (!study?.measures) return [];
  const kind = CASE_LIST.find(({ id }) => id === study.id)?.kind;
  const seen: Seen = { ...study, measures: study.measures, phases, real, ...(kind && { kind }) };
  return CASE_ADVICE.flatMap(({ say }) => say(seen) ?? []);
}
