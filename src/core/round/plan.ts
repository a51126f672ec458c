import type { CaseBrief } from '../guide/case';
import { CASES } from '../guide/cases';
import { OPENERS } from '../guide/openers';
import type { Opener } from '../guide/question';
import { QUESTION_BANK } from '../guide/questions';
import { ROUND_FORMATS, type RoundFormat } from '../guide/rounds';
import type { TopicId } from '../guide/topics';
import { drawDrill, drawExploratory } from './draw';
import type { AskedQuestion, PlannedPhase, RoundPlan } from './events';
import { createRandom, pick } from './random';

/** What a new round follows from. */
export interface PlanRequest {
  /** An unsigned 32-bit integer. */
  readonly seed: number;
  /** Ids of the questions of the last three rounds. */
  readonly recent: readonly string[];
}

/** One hypothetical case from start to finish (guide items G14, G77). */
export function planServiceOwnership({ seed }: PlanRequest): RoundPlan {
  const chosen = pick(CASES, createRandom(seed));
  if (!chosen) throw new RangeError('there is no case to rehearse');
  const { id, title, seat, brief, openingPrompt } = chosen;
  return {
    round: 'service-ownership',
    title: `Service Ownership: ${title}`,
    seed,
    case: { id, title, seat, brief, openingPrompt },
    phases: casePhases(chosen),
  };
}

function casePhases({ phases }: CaseBrief): PlannedPhase[] {
  return phases.map(({ id, name, minutes, aim, nudge }) => ({
    id,
    name,
    minutes,
    kind: id === 'questions' ? 'candidate-questions' : 'case',
    aim,
    questions: [{ id: `${id}-nudge`, text: nudge }],
  }));
}

/** Two openers, five main questions and the candidate's own (guide items G12, G13, G28, G33). */
export function planExploratory({ seed, recent }: PlanRequest): RoundPlan {
  const main = drawExploratory({ bank: QUESTION_BANK, seed, recent });
  const openers = OPENERS.filter(({ about }) => OPENING.includes(about));
  return plan(ROUND_FORMATS.exploratory, seed, [openers, ...main.map((question) => [question])]);
}

/** Both halves of what the interview is for. */
const OPENING: readonly Opener['about'][] = ['production', 'leadership'];

/** One question, on a topic if one is named (guide items G54, G56). */
export function planDrill({ seed, recent }: PlanRequest, topic?: TopicId): RoundPlan {
  const question = drawDrill({ bank: QUESTION_BANK, seed, recent }, topic);
  return plan(ROUND_FORMATS.drill, seed, [[question]]);
}

/** A format with the questions of its first phases filled in. */
function plan(
  format: RoundFormat,
  seed: number,
  questions: readonly (readonly AskedQuestion[])[],
): RoundPlan {
  return {
    round: format.id,
    title: format.title,
    seed,
    phases: format.phases.map((phase, index) => ({
      ...phase,
      questions: (questions[index] ?? []).map(({ id, text }) => ({ id, text })),
    })),
  };
}
