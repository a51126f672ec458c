import * as l10n from '@vscode/l10n';
import type { Sheet } from '../guide/sheet';
import { ROUND_FORMATS } from '../guide/rounds';
import { personaFor, withChallenge } from '../round/challenges';
import type { RoundPlan } from '../round/events';
import type { PlanRequest } from '../round/plan';
import { formatSeconds } from '../story/spoken';

/** Id of the question that asks for a sheet; records of rounds name it. */
export const questionIdOf = (sheet: Pick<Sheet, 'id'>): string => `sheet-${sheet.id}`;

/** A drill whose question asks for what stands on a sheet (guide items G60, G87, G88, G89). */
export function planTelling(
  { seed, persona }: Pick<PlanRequest, 'seed' | 'persona'>,
  sheet: Sheet,
): RoundPlan {
  const { id, title, phases } = ROUND_FORMATS.drill;
  const asking = personaFor(seed, persona);
  const questions = [{ id: questionIdOf(sheet), text: sheet.question }];
  const asked = phases.map((phase) => ({ ...phase, aim: aimOf(sheet), questions }));
  return {
    round: id,
    title,
    seed,
    persona: asking.id,
    phases: withChallenge(asked, asking, seed),
  };
}

function aimOf({ telling }: Sheet): string {
  if (!telling) return l10n.t('Ask the questions you have prepared, without looking at them.');
  const [least, most] = [formatSeconds(telling.least), formatSeconds(telling.most)];
  return l10n.t`Tell it in ${least} to ${most}, without looking at it.`;
}
