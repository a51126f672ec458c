import * as l10n from '@vscode/l10n';
import type { Angle } from '../../../guide/rubric';
import type { Case, Expectation } from '../../../guide/case';
import type { CaseCheck } from '../check';

type Side = Exclude<Angle, 'both'>;
const SIDES: readonly Side[] = ['technical', 'organizational'];
const WORKING = ['clarify', 'stabilize', 'work', 'decide', 'follow-through'];
/** Of all weight, what one side may have. */
const MOST = 0.7;

/** Every case wants both sides, all the way through (guide items G79 and G83). */
export const check: CaseCheck = {
  code: 'case-sides',
  run({ expects }, report) {
    for (const side of SIDES) {
      const share = weight(expects.filter(({ angle }) => angle === side)) / weight(expects);
      if (share > MOST) report(['expects'], tooMuchWords(side, Math.round(share * 100)));
      for (const phase of WORKING)
        if (!expects.some((one) => one.phase === phase && isOf(one, side)))
          report(['expects'], nothingWords(side, phase));
    }
  },
};

function weight(expects: Case['expects']): number {
  return expects.reduce((sum, one) => sum + one.weight, 0);
}

function isOf({ angle }: Expectation, side: Side): boolean {
  return angle === side || angle === 'both';
}

const tooMuchWords = (side: Side, share: number): string =>
  side === 'technical'
    ? l10n.t`The technical side has ${share} of 100 by weight; 70 is the most.`
    : l10n.t`The organizational side has ${share} of 100 by weight; 70 is the most.`;

const nothingWords = (side: Side, phase: string): string =>
  side === 'technical'
    ? l10n.t`Nothing technical is expected in the phase “${phase}”.`
    : l10n.t`Nothing organizational is expected in the phase “${phase}”.`;
