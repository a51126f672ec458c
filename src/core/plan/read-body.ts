import * as l10n from '@vscode/l10n';
import { AFTER_INTERVIEW } from '../guide/after-interview';
import { PREFLIGHT } from '../guide/preflight';
import type {
  AfterItem,
  InterviewPlan,
  Need,
  PlanItem,
  PlannedInterview,
  PreflightItem,
} from './plan';
import { planProblem, type PlanProblem } from './problem';
import { readResource } from './read-link';
import { beginsWith } from './same-words';
import { readTaskSections, type TaskEntry, type TaskSection } from './task-lists';

/** All that stands below the front matter. */
export type PlanBody = Pick<
  InterviewPlan,
  'recruiterQuestions' | 'preflight' | 'resources' | 'after'
>;

/** By what a heading is recognized, whatever else it says. */
const SECTION_NAMES: readonly [keyof PlanBody, RegExp][] = [
  ['recruiterQuestions', /\brecruiter\b/i],
  ['preflight', /\bbefore\b|\bpreflight\b|\bchecklist\b/i],
  ['resources', /\breading\b|\bresources\b/i],
  ['after', /\bafter\b/i],
];

const NAMES =
  '“Questions for the recruiter”, “Before the interviews”, “Reading”, “After the interviews”';

/**
 * Reads the four lists. Entries with other words than those of the template are the candidate's own.
 *
 * @param from where the text below the front matter begins
 */
export function readBody(
  text: string,
  from: number,
  interviews: readonly PlannedInterview[],
): { body: PlanBody; problems: PlanProblem[] } {
  const problems: PlanProblem[] = [];
  const lists = new Map<keyof PlanBody, TaskEntry[]>();
  for (const section of readTaskSections(text, from)) {
    const kind = SECTION_NAMES.find(([, name]) => name.test(section.title))?.[0];
    if (kind) lists.set(kind, [...(lists.get(kind) ?? []), ...section.entries]);
    else problems.push(...notFollowed(section));
  }
  const list = <T>(kind: keyof PlanBody, read: (entry: TaskEntry) => T) =>
    (lists.get(kind) ?? []).map(read);
  const body = {
    recruiterQuestions: list('recruiterQuestions', toItem),
    preflight: list('preflight', toPreflight),
    resources: list('resources', (entry) => readResource(entry, problems)),
    after: list('after', (entry) => toAfter(entry, interviews)),
  };
  return { body, problems };
}

function notFollowed({ title, span, entries }: TaskSection): PlanProblem[] {
  const first = entries.find(({ done }) => done !== undefined);
  if (!first) return [];
  const where = title === '' ? first.span : span;
  const message = l10n.t`The boxes below aren’t followed. Followed are those below ${NAMES}.`;
  return [planProblem('plan-section', where, message)];
}

function toItem({ text, done, line }: TaskEntry): PlanItem {
  return { text, done: done ?? false, line };
}

function toPreflight(entry: TaskEntry): PreflightItem {
  const known = PREFLIGHT.find(({ text }) => beginsWith(entry.text, text));
  return { ...toItem(entry), ...(known && { id: known.id }), need: known?.need ?? needOf(entry) };
}

function needOf({ text, done }: TaskEntry): Need {
  if (done === undefined) return 'information';
  return /\(optional\)$/i.test(text) ? 'optional' : 'required';
}

function toAfter(entry: TaskEntry, interviews: readonly PlannedInterview[]): AfterItem {
  const known = AFTER_INTERVIEW.find(({ text }) => beginsWith(entry.text, text));
  const of = known?.each && interviewIn(entry.text.slice(known.text.length), interviews);
  return {
    ...toItem(entry),
    ...(known && { id: known.id }),
    ...(of !== undefined && { of }),
  };
}

/** Position of the interview whose title a text begins with; the longest one that fits. */
function interviewIn(text: string, interviews: readonly PlannedInterview[]): number | undefined {
  return interviews
    .map(({ title }, position) => ({ title, position }))
    .filter(({ title }) => beginsWith(text, title))
    .sort((a, b) => b.title.length - a.title.length)[0]?.position;
}
