import * as l10n from '@vscode/l10n';
import type { CaseMeasures, RecordedCase } from '../round/record/recorded-case';
import type { NamedRound, Review } from './review';

/** A case of which something was measured. */
export interface MeasuredRound {
  readonly round: NamedRound;
  readonly study: RecordedCase;
  readonly measures: CaseMeasures;
}

/** Cases without a line were spoken to a partner: what they measure says nothing. */
export function measuredRounds({ rounds }: Review): MeasuredRound[] {
  return rounds.flatMap((round) => {
    const { case: study } = round.record;
    const { measures } = study ?? {};
    return study && measures && study.lines.length > 0 ? [{ round, study, measures }] : [];
  });
}

/** What the rounds that count for a section are called in what is missing. */
export const withLines = (rounds: string): string =>
  l10n.t('{0} with a case in which you typed what you said', rounds);
