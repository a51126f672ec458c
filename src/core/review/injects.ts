import * as l10n from '@vscode/l10n';
import { plainText } from '../coverage/report/plain';
import type { MeasuredRound } from './measured';
import type { NamedRound } from './review';

/** Something that was thrown in. Times are seconds. */
export interface InjectFact {
  readonly round: NamedRound;
  /** Empty when the record doesn't say any more. */
  readonly from: string;
  readonly at: number;
  readonly within: number;
  /** Absent when nobody answered. */
  readonly response?: number;
  readonly outcome: 'in time' | 'late' | 'never answered' | 'round ended';
}

/** The turns of injects stand in the order of what was measured of them. */
export function injectsIn({ round, study, measures }: MeasuredRound): InjectFact[] {
  const turns = study.conversation.filter((turn) => turn.type === 'inject');
  const end = round.record.real;
  return measures.injects.map(({ at, within, response }, index) => ({
    round,
    from: plainText(turns[index]?.from ?? ''),
    at,
    within,
    ...(response !== undefined && { response }),
    outcome: outcomeOf(within, response, end - at),
  }));
}

/** How it ended, in words. */
export function outcomeWords(outcome: InjectFact['outcome']): string {
  switch (outcome) {
    case 'in time':
      return l10n.t('in time');
    case 'late':
      return l10n.t('late');
    case 'never answered':
      return l10n.t('never answered');
    case 'round ended':
      return l10n.t('round ended');
  }
}

/** @param left seconds until the end of the round */
function outcomeOf(
  within: number,
  response: number | undefined,
  left: number,
): InjectFact['outcome'] {
  if (response === undefined) return left < within ? 'round ended' : 'never answered';
  return response <= within ? 'in time' : 'late';
}
