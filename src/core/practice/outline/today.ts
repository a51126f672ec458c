import * as l10n from '@vscode/l10n';
import { numberOf } from '../../language';
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
    label: l10n.t('Today'),
    description: next ? nextWords(next) : pace(isOver),
    open: true,
    children,
  });
}

const nextWords = ({ title, days }: NonNullable<PracticePlan['next']>): string =>
  l10n.t({
    message: '{0} {1}',
    args: [title, distanceText(days)],
    comment: ['An interview and when it is, as in Exploratory in 9 days.'],
  });

const pace = (isOver: boolean): string =>
  isOver ? '' : l10n.t('a steady pace while no interview has a date');

function restRow({ items, next, later: [first] }: PracticePlan, isOver: boolean): PlanRow {
  const label =
    items.length > 0 ? l10n.t('That’s all for today') : l10n.t('Nothing to practice today');
  const reason = isOver
    ? l10n.t('the interviews are over')
    : next?.days === 0
      ? l10n.t('interview today')
      : '';
  const description = reason || (first ? l10n.t`next on ${weekdayText(first.day)}` : '');
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
      description: numberOf(items.length, l10n.t('{0} thing'), l10n.t('{0} things')),
      children: items.map((item) => itemRow(day, item)),
    }),
  );
  const detail = l10n.t('As it looks now: what you do, skip or write moves it.');
  return [planRow({ id: 'later', label: l10n.t('Next days'), detail, children })];
}

const dayLabel = (day: string, days: number): string =>
  days === 1 ? l10n.t('Tomorrow') : weekdayText(day);

function itemRow(day: string, { id, kind, text, why, done, target }: PracticeItem): PlanRow {
  return planRow({
    id: `${day}:${id}`,
    label: text,
    description: done ? l10n.t('done') : why,
    detail: [text, done ? l10n.t('done') : '', why].filter(Boolean).join('; '),
    icon: done ? 'done' : kind,
    action: { type: 'practice', target },
  });
}
