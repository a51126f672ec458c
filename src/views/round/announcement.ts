import { ANSWER_WORDS } from './words';
import type { PageModel } from './model';

/** What is said aloud about a change; empty when nothing worth saying changed. */
export function announcement(before: PageModel, after: PageModel): string {
  return [
    ...statusNews(before, after),
    ...markNews(before, after),
    ...(after.asked.length > before.asked.length ? ['Asked. A new answer begins.'] : []),
    ...answerNews(before, after),
    ...(after.gap && after.gap.index !== before.gap?.index ? [after.gap.question] : []),
    ...(after.peeks === before.peeks ? [] : [after.peeks]),
  ].join(' ');
}

function statusNews({ status: before }: PageModel, { status: after }: PageModel): string[] {
  const news: string[] = [];
  if (before.phase !== after.phase) news.push(`Now: ${after.phase}.`);
  if (before.paused !== after.paused) news.push(after.paused ? 'Paused.' : 'Going on.');
  if (before.level !== after.level && after.level === 'ending') news.push(`${after.time} left.`);
  if (before.level !== after.level && after.level === 'over') news.push('Time is up.');
  return news;
}

/** With its count, since a region that says the same twice is heard once. */
function markNews(before: PageModel, after: PageModel): string[] {
  return after.marks
    .filter(({ count }, index) => count > (before.marks[index]?.count ?? 0))
    .map(({ label, count }) => `${label}: ${count}.`);
}

function answerNews({ answer: before }: PageModel, { answer: after }: PageModel): string[] {
  if (!after || after.level === 'calm' || after.level === before?.level) return [];
  return [ANSWER_WORDS[after.level]];
}
