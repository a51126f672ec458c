import * as l10n from '@vscode/l10n';
import { CASE_PHASES } from '../../../guide/case';
import type { CaseCheck } from '../check';

/** Time for the candidate's own questions (guide item G12). */
const LEAST_QUESTIONS = 4;

/** The seven phases in their order, over the whole time. */
export const check: CaseCheck = {
  code: 'case-time',
  run({ phases, minutes }, report) {
    if (phases.map(({ id }) => id).join() !== CASE_PHASES.join())
      report(['phases'], l10n.t`The phases are, in this order: ${CASE_PHASES.join(', ')}.`);
    const planned = phases.reduce((sum, phase) => sum + phase.minutes, 0);
    if (planned !== minutes)
      report(['phases'], l10n.t`The phases last ${planned} minutes; they have to last ${minutes}.`);
    const last = phases.length - 1;
    if ((phases[last]?.minutes ?? 0) < LEAST_QUESTIONS)
      report(
        ['phases', last, 'minutes'],
        l10n.t`The candidate’s questions need at least ${LEAST_QUESTIONS} minutes.`,
      );
  },
};
