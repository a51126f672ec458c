import { PERSONAS, type Challenge, type Persona, type PersonaId } from '../guide/personas';
import type { FollowUpLine, PlannedPhase } from './events';
import { createRandom, pick, stream } from './random';

/** Who asks in a round: who was chosen, or somebody by the seed (guide item G10). */
export function personaFor(seed: number, chosen?: PersonaId): Persona {
  const persona =
    PERSONAS.find(({ id }) => id === chosen) ??
    pick(PERSONAS, createRandom(stream(seed, 'persona')));
  if (!persona) throw new RangeError('nobody is there to ask');
  return persona;
}

/** The phases, with an objection of the persona in store for the last question or decision (G95). */
export function withChallenge(
  phases: readonly PlannedPhase[],
  persona: Persona,
  seed: number,
): PlannedPhase[] {
  const where = challengedPhase(phases);
  return phases.map((phase, index) => {
    const challenge = index === where ? challengeFor(phase, persona, seed) : undefined;
    return challenge ? { ...phase, challenge } : phase;
  });
}

/** In a case the decision, if it has a phase of its own; else what comes last. -1 when there is none. */
function challengedPhase(phases: readonly PlannedPhase[]): number {
  const decision = phases.findIndex(({ kind, id }) => kind === 'case' && id === 'decide');
  if (decision >= 0) return decision;
  return phases.findLastIndex(({ kind }) => kind === 'question' || kind === 'case');
}

function challengeFor(
  phase: PlannedPhase,
  { challenges }: Persona,
  seed: number,
): FollowUpLine | undefined {
  const fitting = challenges.filter((one) => suits(one, phase));
  const chosen = pick(fitting, createRandom(stream(seed, 'challenge')));
  return chosen && { id: chosen.id, text: chosen.text };
}

function suits({ suits: where }: Challenge, { kind, questions }: PlannedPhase): boolean {
  if (kind === 'case' || where === 'cases') return kind === 'case' && where === 'cases';
  return where === undefined || questions.some(({ primary }) => primary && where.includes(primary));
}
