import * as l10n from '@vscode/l10n';
import { answerWords } from './words';
import type { PageModel } from './model';

/** What is said aloud about a change; empty when nothing worth saying changed. */
export function announcement(before: PageModel, after: PageModel): string {
  return [
    ...statusNews(before, after),
    ...markNews(before, after),
    ...(after.asked.length > before.asked.length ? [l10n.t('Asked. A new answer begins.')] : []),
    ...answerNews(before, after),
    ...(after.gap && after.gap.index !== before.gap?.index ? [after.gap.question] : []),
    ...(after.peeks === before.peeks ? [] : [after.peeks]),
  ].join(' ');
}

function statusNews({ status: before }: PageModel, { status: after }: PageModel): string[] {
  const news: string[] = [];
  if (before.phase !== after.phase) news.push(l10n.t`Now: ${after.phase}.`);
  if (before.paused !== after.paused)
    news.push(after.paused ? l10n.t('Paused.') : l10n.t('Going on.'));
  if (before.level !== after.level && after.level === 'ending')
    news.push(l10n.t`${after.time} left.`);
  if (before.level !== after.level && after.level === 'over') news.push(l10n.t('Time is up.'));
  return news;
}

/** With its count, since a region that says the same twice is heard once. */
function markNews(before: PageModel, after: PageModel): string[] {
  return after.marks
    .filter(({ count }, index) => count > (before.marks[index]?.count ?? 0))
    .map(({ label, count }) => l10n.t`${label}: ${count}.`);
}

function answerNews({ answer: before }: PageModel, { answer: after }: PageModel): string[] {
  if (!after || after.level === 'calm' || after.level === before?.level) return [];
  return [answerWords(after.level)];
}
