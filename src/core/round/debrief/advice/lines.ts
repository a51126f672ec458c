import * as l10n from '@vscode/l10n';
import { numberOf } from '../../../language';
import type { RecordedLine } from '../../record/recorded-case';
import type { Advice, Seen } from './seen';

const ROLLOUT = /\b(?:canary|canaries|roll(?:ing)? ?out|ramp(?:ing)?|waves?)\b|\b\d+(?:\.\d+)? ?%/i;
const STOP_RULE =
  /\b(?:stop|stops|halt|halts|abort|undo|revert|roll(?:ed|ing)? ?back|go back|unless|pause|switch (?:it )?off|turn (?:it )?off)\b/i;
const TEST =
  /\b(?:would|expect|against|refute|rule[sd]? out|prove|wrong|check|test|compare|if)\b|\?/i;
const DATE =
  /\b(?:by|until|before|within|today|tonight|tomorrow|next|\w+day|days?|weeks?|months?|quarter)\b/i;
const OWNER =
  /\b(?:I|me|my|owns?|owner|leads?|teams?|engineers?|manager|director|storage|product|support|security|finance|partner|group|who)\b/i;
const NAMED = /\b\p{Lu}\p{Ll}+ (?:will|owns|does|writes|takes|brings|adds|checks|reports)\b/u;

const noStopRule: Advice = {
  id: 'no-stop-rule',
  say({ lines }) {
    const steps = lines.filter(isStep);
    if (!steps.some(({ text }) => ROLLOUT.test(text))) return undefined;
    return steps.some(({ text }) => STOP_RULE.test(text))
      ? undefined
      : l10n.t(
          'When you bring a change out step by step, say what would stop it: which number, over how long, and who stops it.',
        );
  },
};

const untested: Advice = {
  id: 'untested-explanations',
  say({ lines }) {
    const explanations = lines.filter(({ kind }) => kind === 'hypothesis');
    const left = explanations.filter((line) => !isTested(line, lines)).length;
    if (left === 0) return undefined;
    const all = numberOf(
      explanations.length,
      l10n.t('{0} explanation'),
      l10n.t('{0} explanations'),
    );
    return l10n.t`Say of each explanation what would prove it wrong, and look for that; ${left} of ${all} got neither a test nor a question.`;
  },
};

/** A test is named with it, or the next thing said is a question. */
function isTested({ text, number }: RecordedLine, lines: readonly RecordedLine[]): boolean {
  return TEST.test(text) || lines.find((line) => line.number === number + 1)?.kind === 'question';
}

const looseEnds: Advice = {
  id: 'loose-ends',
  say({ lines }) {
    const closing = lines.filter((line) => line.phase === 'follow-through' && isStep(line));
    const loose = closing.filter(({ text }) => !isTiedUp(text)).length;
    if (loose === 0) return undefined;
    const all = numberOf(closing.length, l10n.t('{0} step'), l10n.t('{0} steps'));
    return l10n.t`Give each step at the end somebody who owns it and a date; ${loose} of ${all} lacked one of them.`;
  },
};

function isTiedUp(text: string): boolean {
  return DATE.test(text) && (OWNER.test(text) || NAMED.test(text));
}

const noOwnQuestions: Advice = {
  id: 'no-own-questions',
  say: (seen) =>
    asksNothing(seen)
      ? l10n.t('Keep two questions of your own for the end; none is noted here.')
      : undefined,
};

function asksNothing({ phases, lines }: Seen): boolean {
  const own = phases.find(({ id }) => id === 'questions');
  if (!own || own.real === 0) return false;
  return own.typed === '' && !lines.some(({ phase }) => phase === own.id);
}

function isStep({ kind }: RecordedLine): boolean {
  return kind === 'action' || kind === 'decision';
}

/** What lines lack, as far as their words tell (guide items G12, G66, G75). */
export const LINE_ADVICE: readonly Advice[] = [noStopRule, untested, looseEnds, noOwnQuestions];
