import * as l10n from '@vscode/l10n';
import { numberOf } from '../../../language';
import { elapsedText } from '../../time-text';
import type { Advice, Seen } from './seen';

const ENOUGH_QUESTIONS = 3;
const MINUTE = 60;
/** By then it should be clear who is hurt and what would be good. */
const SCOPE_BY = 10 * MINUTE;
/** By then users of an outage should be better off. */
const RELIEF_BY = 15 * MINUTE;
const SCOPE_SIGNAL = 'driving-success-live-s1';

const fewQuestions: Advice = {
  id: 'few-questions',
  say: ({ measures: { questionsFirst } }) =>
    questionsFirst < ENOUGH_QUESTIONS
      ? l10n.t`Ask ${ENOUGH_QUESTIONS} questions or more before you propose anything; here it was ${questionsFirst}.`
      : undefined,
};

const lateScope: Advice = {
  id: 'late-scope',
  say(seen) {
    if (seen.real < SCOPE_BY || scopedInTime(seen)) return undefined;
    return l10n.t('Within ten minutes, say who is hurt, how badly, and what would be good enough.');
  },
};

function scopedInTime({ lines, signals }: Seen): boolean {
  return signals.some(({ signal, way, line }) => {
    if (signal !== SCOPE_SIGNAL || way === 'proposed' || way === 'refused') return false;
    const at = lines.find(({ number }) => number === line)?.at;
    return at === undefined || at <= SCOPE_BY;
  });
}

const lateRelief: Advice = {
  id: 'late-relief',
  say({ kind, real, measures: { mitigatedAt, hypothesisAt = Infinity } }) {
    if (kind !== 'outage' || real < RELIEF_BY) return undefined;
    if (mitigatedAt === undefined)
      return l10n.t('In an outage, first do something that lessens the harm; here nothing did.');
    if (mitigatedAt <= RELIEF_BY && mitigatedAt <= hypothesisAt) return undefined;
    const time = elapsedText(mitigatedAt * 1000);
    return l10n.t`In an outage, lessen the harm before you explain it, and within a quarter of an hour; here it was at ${time}.`;
  },
};

const lateResponses: Advice = {
  id: 'late-responses',
  say({ measures: { injects } }) {
    const late = injects.filter(({ response = Infinity, within }) => response > within).length;
    if (late === 0) return undefined;
    const all = numberOf(injects.length, l10n.t('{0} message'), l10n.t('{0} messages'));
    return l10n.t`Answer what comes in while it is new, if only with when you will know more; here ${late} of ${all} waited too long.`;
  },
};

/** How a case was led, by its times (guide items G80, G82). */
export const COURSE_ADVICE: readonly Advice[] = [
  fewQuestions,
  lateScope,
  lateRelief,
  lateResponses,
];
