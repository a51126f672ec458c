import * as l10n from '@vscode/l10n';
import { dayWords } from '../../day-words';
import { dueItems } from '../../plan/due';
import type { DueItem } from '../../plan/moments';
import type { OpenablePlan } from './interviews';
import { planRow, type PlanRow } from './row';

interface Due extends DueItem {
  readonly plan: string;
  readonly folder?: string;
}

/** What the plans say is to be done before the interviews, and what after; groups without any are left out. */
export function dueRows(
  plans: readonly OpenablePlan[],
  now: number,
  zone: string,
  isOver: boolean,
): PlanRow[] {
  const all = plans.flatMap(({ id, plan, folder }) =>
    dueItems(plan, now, zone).map((item): Due => ({
      ...item,
      plan: id,
      ...(folder && { folder }),
    })),
  );
  const after = all.filter(({ kind }) => kind === 'after');
  const before = all.filter(({ kind }) => kind !== 'after');
  const rows: PlanRow[] = [];
  if (plans.length > 0 && !isOver) rows.push(beforeRow(before));
  if (after.length > 0) rows.push(group('after', l10n.t('After the interview'), '', after));
  return rows;
}

/** Only what is required stands between the candidate and being ready. */
function beforeRow(items: readonly Due[]): PlanRow {
  const required = items.filter(({ need }) => need === 'required').length;
  const optional = items.length - required;
  const words = [
    required === 0 ? l10n.t('ready') : l10n.t`${required} to do`,
    optional === 0 ? '' : l10n.t`${optional} optional`,
  ];
  const description = words.filter(Boolean).join(' · ');
  return group('before', l10n.t('Before the interview'), description, items);
}

function group(id: string, label: string, description: string, items: readonly Due[]): PlanRow {
  const children = [...items].sort(byDay).map((item) => dueRow(id, item));
  return planRow({ id, label, description, children });
}

/** What has no day comes last; the rest as in the file. */
function byDay({ due: a = '~' }: Due, { due: b = '~' }: Due): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The line says so itself. */
const SAID = /\(optional\)$/i;

const dueWords = (day: string): string =>
  l10n.t({
    message: 'by {0}',
    args: [dayWords(day)],
    comment: ['To be done by a day, as in by December 2, 2026.'],
  });

function dueRow(group: string, { plan, folder = '', text, line, kind, need, due }: Due): PlanRow {
  const words = [
    kind === 'recruiter-question' ? l10n.t('ask the recruiter') : '',
    due === undefined ? '' : dueWords(due),
    need === 'optional' && kind === 'preflight' && !SAID.test(text) ? l10n.t('optional') : '',
    folder,
  ];
  const description = words.filter(Boolean).join(' · ');
  return planRow({
    id: `${group}:${plan}:${line}:${text}`,
    label: text,
    description,
    detail: [text, description].filter(Boolean).join(': '),
    icon: 'due',
    action: { type: 'plan', plan, line },
  });
}
