import type { Case } from '../../guide/case';
import type { Target } from './matcher';

/** What a question may ask for. */
export function asked({ facts, series }: Case): Target[] {
  const plots = series.map(({ id, label, ask }) => ({ id, isPlot: true, ask: [...ask, label] }));
  return [...facts, ...plots];
}

/** What an action or a decision may do. */
export function done({ actions }: Case): Target[] {
  return actions.map(({ id, label, ask }) => ({ id, ask: [...ask, label] }));
}

/** What a hypothesis or a decision may wrongly claim. */
export function claimed({ wrongTurns }: Case): Target[] {
  return wrongTurns.flatMap(({ id, when }) =>
    when !== undefined && when.claims.length > 0 ? [{ id, ask: when.claims }] : [],
  );
}
