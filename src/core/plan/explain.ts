import * as l10n from '@vscode/l10n';
import { numberOf } from '../language';
import { matterSpan } from '../round/matter';
import { LineIndex, stripByteOrderMark } from '../text';
import { distanceText, weekdayText } from './date-words';
import { dueItems } from './due';
import { INTERVIEW_KEYS, PLAN_KEYS } from './keys';
import { momentsOf, type PlannedMoment } from './moments';
import type { InterviewPlan } from './plan';
import { readPlan } from './read';
import { dayOf, daysBetween, timeOf } from './wall-clock';
import { placeName } from './zones';

const KEYS: Readonly<Record<string, string>> = { ...PLAN_KEYS, ...INTERVIEW_KEYS };
const KEY_LINE = /^[ \t]*(?:-[ \t]+)?([\w-]+)[ \t]*:/;
/** Lines of an interview that are about when it is. */
const TIME_KEYS = ['at', 'zone'];

/** What a line of a plan means, as paragraphs of Markdown; undefined where there is nothing to say. */
export function explainPlanLine(
  source: string,
  line: number,
  now: number,
  zone: string,
): string[] | undefined {
  const { plan } = readPlan(source);
  if (!plan) return undefined;
  const text = stripByteOrderMark(source);
  const lines = new LineIndex(text);
  const start = lines.offset({ line, column: 0 });
  const written = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  const isMatter = start < (matterSpan(text)?.end ?? 0);
  const key = isMatter ? KEY_LINE.exec(written)?.[1] : undefined;
  const said = key === undefined ? [] : explainKey(key, plan, line, now, zone);
  const item = isMatter ? undefined : dueItems(plan, now, zone).find((one) => one.line === line);
  if (item?.due !== undefined) said.push(dueText(item.due, now, zone));
  if (/^##? .*\bbefore\b/i.test(written)) said.push(readyText(plan, now, zone));
  return said.length > 0 ? said : undefined;
}

function explainKey(
  key: string,
  plan: InterviewPlan,
  line: number,
  now: number,
  zone: string,
): string[] {
  const about = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
  const interview = plan.interviews.findLast((one) => one.line <= line);
  const moment = TIME_KEYS.includes(key)
    ? momentsOf(plan, zone).find((one) => one.interview === interview)
    : undefined;
  return [
    ...(moment ? [whenText(moment, now, zone)] : []),
    ...(about === undefined ? [] : [l10n.t(about)]),
  ];
}

/** `In 9 days, Thursday, December 3, 2026: 15:00 in Berlin, 06:00 for you.` */
function whenText({ interview, starts }: PlannedMoment, now: number, zone: string): string {
  const there = interview.zone ?? zone;
  const day = dayOf(starts, there);
  const ours = dayOf(starts, zone);
  const distance = distanceText(daysBetween(dayOf(now, zone), ours));
  const when = `${distance.replace(/^./, (c) => c.toUpperCase())}, ${weekdayText(day)}`;
  const [time, ourTime] = [timeOf(starts, there), timeOf(starts, zone)];
  if (interview.zone === undefined) return `${when}: ${time}.`;
  const place = placeName(there);
  if (ours !== day)
    return l10n.t({
      message: '{0}: {1} in {2}, {3} on {4} for you.',
      args: [when, time, place, ourTime, weekdayText(ours)],
      comment: ['Day: time in place, time on another day for you.'],
    });
  return time === ourTime
    ? l10n.t({
        message: '{0}: {1} in {2}.',
        args: [when, time, place],
        comment: ['Day: time in place.'],
      })
    : l10n.t({
        message: '{0}: {1} in {2}, {3} for you.',
        args: [when, time, place, ourTime],
        comment: ['Day: time in place, time for you.'],
      });
}

function dueText(due: string, now: number, zone: string): string {
  const distance = distanceText(daysBetween(dayOf(now, zone), due));
  return l10n.t`Best done by ${weekdayText(due)} (${distance}).`;
}

/** What is optional keeps nobody from being ready (guide item G19). */
function readyText(plan: InterviewPlan, now: number, zone: string): string {
  const items = dueItems(plan, now, zone);
  const left = items.filter(({ need, kind }) => need === 'required' && kind !== 'after').length;
  if (left === 0) return l10n.t('You are ready: nothing that is required is left.');
  return numberOf(
    left,
    l10n.t('{0} required thing is left.'),
    l10n.t('{0} required things are left.'),
  );
}
