import * as l10n from '@vscode/l10n';
import { dayWords } from '../../day-words';
import { distanceText } from '../../plan/date-words';
import type { InterviewPlan, PlannedInterview } from '../../plan/plan';
import { dayOf, daysBetween, momentAt, timeOf } from '../../plan/wall-clock';
import { planRow, type PlanRow } from './row';

/** A plan, and the name of its file that a click opens. */
export interface OpenablePlan {
  readonly id: string;
  readonly plan: InterviewPlan;
  /** Which one it is, where there are several; otherwise absent. */
  readonly folder?: string;
}

/** A plan file that can't be read: the name that opens it, and what it is called. */
export interface UnreadablePlan {
  readonly id: string;
  readonly name: string;
}

/**
 * The interviews of all plans as they stand in the files, and files that can't be read; without a plan,
 * an offer to begin one.
 */
export function interviewsRow(
  plans: readonly OpenablePlan[],
  unreadable: readonly UnreadablePlan[],
  now: number,
  zone: string,
): PlanRow {
  const children = [
    ...unreadable.map(unreadableRow),
    ...plans.flatMap((one) =>
      one.plan.interviews.map((interview) => interviewRow(one, interview, now, zone)),
    ),
  ];
  const open = { id: 'interviews', label: l10n.t('Interviews'), open: true };
  return planRow({ ...open, children: children.length > 0 ? children : [noPlan()] });
}

const noPlan = (): PlanRow =>
  planRow({
    id: 'interviews:none',
    label: l10n.t('Set the dates of your interviews'),
    description: l10n.t('in the plan file'),
    icon: 'interview',
    action: { type: 'new-plan' },
  });

function unreadableRow({ id, name }: UnreadablePlan): PlanRow {
  return planRow({
    id: `unreadable:${id}`,
    label: l10n.t`${name} can’t be read`,
    description: l10n.t('open it to see why'),
    icon: 'note',
    action: { type: 'plan', plan: id, line: 0 },
  });
}

function interviewRow(
  { id: plan, folder }: OpenablePlan,
  interview: PlannedInterview,
  now: number,
  zone: string,
): PlanRow {
  const { title, line, minutes } = interview;
  const description = [whenText(interview, now, zone), folder ?? ''].filter(Boolean).join(' · ');
  return planRow({
    id: `interview:${plan}:${line}`,
    label: title,
    description,
    detail: l10n.t`${title}, ${minutes} minutes: ${description}.`,
    icon: 'interview',
    action: { type: 'plan', plan, line },
  });
}

const overWord = (): string =>
  l10n.t({ message: 'over', args: [], comment: ['Of an interview: it has ended.'] });

/** `December 3, 2026, 15:00 · in 9 days`, by the clock of this computer. */
function whenText(
  { at, zone: there, minutes }: PlannedInterview,
  now: number,
  zone: string,
): string {
  if (at === undefined) return l10n.t('no date yet');
  const starts = momentAt(at, there ?? zone);
  const day = dayOf(starts, zone);
  const isOver = starts + minutes * 60_000 <= now;
  const days = daysBetween(dayOf(now, zone), day);
  const distance = isOver ? overWord() : distanceText(days);
  return `${dayWords(day)}, ${timeOf(starts, zone)} · ${distance}`;
}
