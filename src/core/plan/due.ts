import * as l10n from '@vscode/l10n';
import { AFTER_INTERVIEW } from '../guide/after-interview';
import { PREFLIGHT } from '../guide/preflight';
import { isOver, momentsOf, type DueItem, type PlannedMoment } from './moments';
import type { AfterItem, InterviewPlan } from './plan';
import { addDays, dayOf } from './wall-clock';

/** Own items are due on the day before, as most of ours are. */
const OWN_DAYS_BEFORE = 1;

/** Answers take a while to come. */
const QUESTION_DAYS_BEFORE = 2;
const CONFIRMATION_DAYS_BEFORE = 3;

/**
 * What is to be done before the next interview, accommodations first, and what after those that are
 * over; in the order of the file.
 *
 * @param zone IANA name of the time zone of this computer, whose days count
 */
export function dueItems(plan: InterviewPlan, now: number, zone: string): DueItem[] {
  const moments = momentsOf(plan, zone);
  const next = moments.find(({ ends }) => ends > now);
  const over = moments.filter(({ ends }) => ends <= now);
  const day = next && dayOf(next.starts, zone);
  const today = dayOf(now, zone);
  return [
    ...(isOver(plan, now, zone) ? [] : before(plan, day, today)),
    ...after(plan, over, next !== undefined, zone),
  ];
}

function before(plan: InterviewPlan, day: string | undefined, today: string): DueItem[] {
  const due = (days: number) => day !== undefined && { due: addDays(day, -days) };
  return [
    ...accommodations(plan, today, due(CONFIRMATION_DAYS_BEFORE)),
    ...plan.recruiterQuestions
      .filter(({ done }) => !done)
      .map(({ text, line }) => ({
        text,
        line,
        kind: 'recruiter-question' as const,
        need: 'optional' as const,
        ...due(QUESTION_DAYS_BEFORE),
      })),
    ...plan.preflight.flatMap(({ id, text, line, done, need }) => {
      if (done || need === 'information') return [];
      const days = PREFLIGHT.find((one) => one.id === id)?.daysBefore ?? OWN_DAYS_BEFORE;
      return [{ text, line, kind: 'preflight' as const, need, ...due(days) }];
    }),
  ];
}

/** A request belongs to today, whatever day it is: the sooner the better, and never too late. */
function accommodations(
  { accommodations: status, accommodationsLine: line }: InterviewPlan,
  today: string,
  confirmation: false | { due: string },
): DueItem[] {
  const item = { line, kind: 'accommodations' as const };
  switch (status) {
    case undefined:
      return [
        {
          ...item,
          need: 'optional',
          text: l10n.t('Accommodations: say whether you want any'),
          due: today,
        },
      ];
    case 'to-request':
      return [
        { ...item, need: 'required', text: l10n.t('Accommodations: send the request'), due: today },
      ];
    case 'requested':
      return [
        {
          ...item,
          need: 'required',
          text: l10n.t('Accommodations: see them confirmed'),
          ...confirmation,
        },
      ];
    case 'not-needed':
    case 'confirmed':
      return [];
  }
}

function after(
  plan: InterviewPlan,
  over: readonly PlannedMoment[],
  isAnyAhead: boolean,
  zone: string,
): DueItem[] {
  const [first] = over;
  const last = over.at(-1);
  if (!first || !last) return [];
  const lastDay = dayOf(last.ends, zone);
  const isAnswered = plan.heardOn !== undefined && plan.heardOn >= lastDay;
  return plan.after.flatMap((item) => {
    if (item.done) return [];
    if (item.id === 'follow-up' && (isAnyAhead || isAnswered)) return [];
    const about = item.of === undefined ? first : momentOf(plan, item.of, over);
    if (!about) return [];
    const day = item.id === 'follow-up' ? lastDay : dayOf(about.ends, zone);
    return [afterItem(item, day)];
  });
}

function momentOf(
  { interviews }: InterviewPlan,
  position: number,
  over: readonly PlannedMoment[],
): PlannedMoment | undefined {
  return over.find(({ interview }) => interview === interviews[position]);
}

function afterItem({ id, text, line }: AfterItem, day: string): DueItem {
  const days = AFTER_INTERVIEW.find((one) => one.id === id)?.daysAfter;
  return {
    text,
    line,
    kind: 'after',
    need: 'optional',
    ...(days !== undefined && { due: addDays(day, days) }),
  };
}
