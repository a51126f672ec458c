import type { RoundStatus } from '../../core/round/status';

/** What is said aloud about a change; empty when nothing worth saying changed. */
export function announcement(before: RoundStatus, after: RoundStatus): string {
  const news: string[] = [];
  if (before.phase !== after.phase) news.push(`Now: ${after.phase}.`);
  if (before.paused !== after.paused) news.push(after.paused ? 'Paused.' : 'Going on.');
  if (before.level !== after.level && after.level === 'ending') news.push(`${after.time} left.`);
  if (before.level !== after.level && after.level === 'over') news.push('Time is up.');
  return news.join(' ');
}
