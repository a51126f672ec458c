import type { Clause } from './rubric';

/** The parts of the one definition of Driving Success, for both interviews (guide items G35, G63). */
export const DRIVING_SUCCESS_CLAUSES: readonly Clause[] = [
  { id: 'a', text: 'Moves work to a result.' },
  { id: 'b', text: 'Weighs what is known, and decides in time.' },
  { id: 'c', text: 'Holds self and others to the objective.' },
  { id: 'd', text: 'Finds the most critical work without being sent to it.' },
  { id: 'e', text: 'Gives the team what it needs to get past what blocks it.' },
];
