import type { Case } from '../../guide/case';
import { asksAgain } from '../play/say-again';
import type { CaseReport, Play } from '../play-model';

type Side = keyof CaseReport['sides'];

/**
 * Counts the lines that ask or do something by the side that this belongs to. Plots are technical;
 * a line that met both sides counts for both.
 */
export function sidesOf(study: Case, { turns }: Play): CaseReport['sides'] {
  const sides = { technical: 0, organizational: 0, both: 0, neither: 0 };
  const asking = new Set(
    turns.flatMap((turn) =>
      turn.type === 'line' &&
      ['question', 'action', 'decision'].includes(turn.kind) &&
      !asksAgain(turn.text)
        ? [turn.line]
        : [],
    ),
  );
  for (const turn of turns) {
    if (turn.type !== 'reply' || !asking.has(turn.line)) continue;
    sides[
      sideOf(
        study,
        turn.matches.map(({ id }) => id),
      )
    ]++;
  }
  return sides;
}

function sideOf({ facts, series, actions }: Case, ids: readonly string[]): Side {
  const angles = new Set<Side>([
    ...[...facts, ...actions].filter(({ id }) => ids.includes(id)).map(({ angle }) => angle),
    ...(series.some(({ id }) => ids.includes(id)) ? ['technical' as const] : []),
  ]);
  const [only, other] = angles;
  return other === undefined ? (only ?? 'neither') : 'both';
}
