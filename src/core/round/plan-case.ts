import type { Case } from '../guide/case';
import { MATTERS_PHASE, MATTERS_QUESTION } from '../guide/matters';
import type { PersonaId } from '../guide/personas';
import { personaFor, withChallenge } from './challenges';
import type { PlannedPhase, RoundPlan } from './events';

/** What a round with a case follows from. */
export interface CaseRequest {
  /** An unsigned 32-bit integer. */
  readonly seed: number;
  /** Who asks; somebody by the seed when absent. */
  readonly persona?: PersonaId;
}

/** One hypothetical case from start to finish, in the times that it plans (guide items G14, G77, G81). */
export function planServiceOwnership({ seed, persona }: CaseRequest, study: Case): RoundPlan {
  const { id, version, title, seat, brief, opening: openingPrompt } = study;
  const asking = personaFor(seed, persona);
  return {
    round: 'service-ownership',
    title: `Service Ownership: ${title}`,
    seed,
    persona: asking.id,
    case: { id, version, title, seat, brief, openingPrompt },
    study,
    phases: withChallenge(phasesOf(study), asking, seed),
  };
}

function phasesOf({ phases }: Case): PlannedPhase[] {
  return phases.map(({ id, name, minutes, aim, nudge }) => ({
    id,
    name,
    minutes,
    kind: id === 'questions' ? 'candidate-questions' : 'case',
    aim,
    questions: [
      { id: `${id}-nudge`, text: nudge },
      ...(id === MATTERS_PHASE ? [MATTERS_QUESTION] : []),
    ],
  }));
}
