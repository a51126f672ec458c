import { OPENERS } from '../guide/openers';
import type { PersonaId } from '../guide/personas';
import type { MainQuestion } from '../guide/question';
import { QUESTION_BANK } from '../guide/questions';
import { ROUND_FORMATS, type RoundFormat } from '../guide/rounds';
import type { TopicId } from '../guide/topics';
import { personaFor, withChallenge } from './challenges';
import { drawDrill, drawExploratory, type Draw } from './draw';
import type { AskedQuestion, PlannedPhase, RoundPlan } from './events';
import { drawSpread } from './spread';

/** What a new round follows from; see `Draw`. Its questions come from our bank and the candidate's. */
export interface PlanRequest extends Omit<Draw, 'bank'> {
  /** Who asks; somebody by the seed when absent. */
  readonly persona?: PersonaId;
  /** Questions of the candidate's own. */
  readonly own?: readonly MainQuestion[];
}

/** Two openers, five main questions and the candidate's own (guide items G12, G13, G28, G33). */
export function planExploratory(request: PlanRequest): RoundPlan {
  return planFormat(ROUND_FORMATS.exploratory, request);
}

/** One question, on a topic if one is named (guide items G54, G56). */
export function planDrill(request: PlanRequest, topic?: TopicId): RoundPlan {
  return plan(ROUND_FORMATS.drill, request, [drawDrill(drawOf(request), topic)]);
}

/**
 * A format with a question for each phase that asks one: a balanced set when there are five, else as
 * `drawSpread` has it.
 * @throws RangeError when the bank has too few questions
 */
export function planFormat(format: RoundFormat, request: PlanRequest): RoundPlan {
  const draw = drawOf(request);
  const count = format.phases.filter(({ kind }) => kind === 'question').length;
  const main = count === BALANCED ? drawExploratory(draw) : drawSpread(draw, count);
  return plan(format, request, main);
}

/** How many questions there are in a balanced set: one for each focus area. */
const BALANCED = 5;

function drawOf({ own = [], ...request }: PlanRequest): Draw {
  return { ...request, bank: [...QUESTION_BANK, ...own] };
}

/** A format with its questions filled in. */
function plan(
  format: RoundFormat,
  { seed, persona, prefers = [] }: PlanRequest,
  main: readonly MainQuestion[],
): RoundPlan {
  const asking = personaFor(seed, persona);
  return {
    round: format.id,
    title: format.title,
    seed,
    persona: asking.id,
    ...(prefers.length > 0 && { prefers }),
    phases: withChallenge(filled(format, main), asking, seed),
  };
}

/** The first opening gets the openers, and each phase for a question the next one. */
function filled({ phases }: RoundFormat, main: readonly MainQuestion[]): PlannedPhase[] {
  const left = [...main];
  const opening = phases.find(({ kind }) => kind === 'open');
  return phases.map((phase) => {
    if (phase === opening) return { ...phase, questions: OPENING };
    return { ...phase, questions: phase.kind === 'question' ? left.splice(0, 1).map(asked) : [] };
  });
}

/** One for each half of what the interview is for. */
const OPENING: readonly AskedQuestion[] = OPENERS.filter(
  ({ about }) => about === 'production' || about === 'leadership',
).map(({ id, text }) => ({ id, text }));

function asked({ id, text, topic, primary, secondary }: MainQuestion): AskedQuestion {
  return { id, text, topic, primary, secondary };
}
