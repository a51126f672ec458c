import type { Rubric } from '../../guide/rubric';
import { QUESTION_BANK } from '../../guide/questions';
import { RUBRICS } from '../../guide/rubrics';

/** What of a saved round decides which areas are rated after it. */
export interface RoundKind {
  /** Id of the format. */
  readonly round: string;
  readonly case?: string;
  /** Ids of the main questions. */
  readonly questions: readonly string[];
}

/**
 * The rubrics to rate a round by, in the guide's order: all of its interview's after a whole mock
 * (guide items G33, G62, G85), and after a shorter round those that its questions are about.
 */
export function rubricsFor({ round, case: study, questions }: RoundKind): readonly Rubric[] {
  const isCase = round === 'service-ownership' || study !== undefined;
  const interview = isCase ? 'service-ownership' : 'exploratory';
  const all = RUBRICS.filter((rubric) => rubric.interview === interview);
  if (isCase || round === 'exploratory') return all;
  const asked = questions.map((id) => QUESTION_BANK.find((question) => question.id === id));
  // A question of the candidate's own may be about any area.
  const areas = asked.flatMap((question) =>
    question ? [question.primary, ...question.secondary] : [],
  );
  const isKnown = asked.length > 0 && !asked.includes(undefined);
  return isKnown ? all.filter(({ area }) => areas.some((one) => one === area)) : all;
}
