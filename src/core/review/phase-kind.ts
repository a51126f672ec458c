import type { PhaseKind } from '../guide/rounds';

/** Phases by their ids; records don't say more. Those of own formats have a number behind the kind. */
const KINDS: readonly (readonly [PhaseKind, RegExp])[] = [
  ['open', /^open(?:-\d+)?$/],
  ['question', /^question-\d+$/],
  ['catch-up', /^catch-up(?:-\d+)?$/],
  ['candidate-questions', /^(?:questions|candidate-questions-\d+)$/],
  ['close', /^close(?:-\d+)?$/],
];

/** What a phase of a record is; all others are parts of a case. */
export function phaseKind(id: string): PhaseKind {
  const [kind = 'case'] = KINDS.find(([, pattern]) => pattern.test(id)) ?? [];
  return kind;
}
