import { count } from '../../count';
import { distanceText, weekdayText } from '../../plan/date-words';
import { daysBetween } from '../../plan/wall-clock';
import type { PracticeItem, PracticePlan } from '../practice';
import { planRow, type PlanRow } from './row';

/** What to do today; what was done keeps its place. */
export function todayRow(plan: PracticePlan, isOver: boolean): PlanRow {
  const { items, next } = plan;
  const children = items.map((item) => itemRow('today', item));
  if (items.every(({ done }) => done)) children.push(restRow(plan, isOver));
  return planRow({
    id: 'today',
    label: 'Today',
    description: next ? `${next.title} ${distanceText(next.days)}` : pace(isOver),
    open: true,
    children,
  });
}

const pace = (isOver: boolean): string =>
  isOver ? '' : 'a steady pace while no interview has a date';

function restRow({ items, next, later: [first] }: PracticePlan, isOver: boolean): PlanRow {
  const label = items.length > 0 ? 'That’s all for today' : 'Nothing to practice today';
  const reason = isOver ? 'the interviews are over' : next?.days === 0 ? 'interview today' : '';
  const description = reason || (first ? `next on ${weekdayText(first.day)}` : '');
  return planRow({ id: 'today:rest', label, description, icon: 'note' });
}

/** As many days are shown. */
const MOST_DAYS = 7;

/** What is planned for the days after today; none when nothing is. */
export function laterRows({ today, later }: PracticePlan): PlanRow[] {
  if (later.length === 0) return [];
  const children = later.slice(0, MOST_DAYS).map(({ day, items }) =>
    planRow({
      id: `day:${day}`,
      label: dayLabel(day, daysBetween(today, day)),
      description: count(items.length, 'thing'),
      children: items.map((item) => itemRow(day, item)),
    }),
  );
  const detail = 'As it looks now: what you do, skip or write moves it.';
  return [planRow({ id: 'later', label: 'Next days', detail, children })];
}

const dayLabel = (day: string, days: number): string =>
  days === 1 ? 'Tomorrow' : weekdayText(day);

function itemRow(day: string, { id, kind, text, why, done, target }: PracticeItem): PlanRow {
  return planRow({
    id: `${day}:${id}`,
    label: text,
    description: done ? 'done' : why,
    detail: [text, done ? 'done' : '', why].filter(Boolean).join('; '),
    icon: done ? 'done' : kind,
    action: { type: 'practice', target },
  });
}
