import * as l10n from '@vscode/l10n';
import { matterSpan } from '../round/matter';
import { complexity } from '../story/complexity';
import { LineIndex, stripByteOrderMark } from '../text';
import { declaresPlan } from './declares';
import type { InterviewPlan } from './plan';
import { planProblem, type PlanProblem } from './problem';
import { readBody } from './read-body';
import type { PlacedInterview } from './read-interviews';
import { readMatter } from './read-matter';

export interface PlanReading {
  /** Undefined when the text is no plan, or its front matter can't be read. */
  readonly plan?: InterviewPlan;
  /** What can be said without knowing where and when it is read, in the order of the text. */
  readonly problems: readonly PlanProblem[];
  /** The interviews with the places of what they say. */
  readonly placed: readonly PlacedInterview[];
}

/** Reads a plan file; never throws. Offsets count from behind a byte order mark. */
export function readPlan(source: string): PlanReading {
  const text = stripByteOrderMark(source);
  const span = matterSpan(text);
  if (!span || !declaresPlan(text)) return { problems: [], placed: [] };
  const tooMuch = complexity(text);
  if (tooMuch) {
    const message = l10n.t('This file is too long or too deeply nested to be a plan.');
    return { problems: [planProblem('plan-front-matter', tooMuch.span, message)], placed: [] };
  }
  const { head, placed, problems } = readMatter(text, span, new LineIndex(text));
  if (!head) return { problems, placed };
  const below = readBody(text, text.indexOf('---', span.end) + 3, head.interviews);
  const all = [...problems, ...below.problems].sort((a, b) => a.span.start - b.span.start);
  return { plan: { ...head, ...below.body }, problems: all, placed };
}
