import { count } from '../../core/count';
import type { CoverageModel } from './protocol';

/** What is read out when it changes, and shown below the filter while there is one. */
export function statusWords({ status, gaps, filter, matches, closed }: CoverageModel): string {
  if (matches) return matchWords(filter, matches);
  switch (status) {
    case 'loading':
      return 'Reading your stories';
    case 'ready':
      return `${count(gaps, 'gap')} in your coverage`;
    case 'closed-book':
      return closed?.notice ?? '';
    case 'no-folder':
    case 'no-stories':
      return '';
  }
}

function matchWords(filter: string, found: NonNullable<CoverageModel['matches']>): string {
  const { stories, covered } = found;
  const parts = [
    covered > 0 ? count(covered, 'area or topic', 'areas or topics') : '',
    stories > 0 ? count(stories, 'story', 'stories') : '',
  ].filter(Boolean);
  return parts.length > 0 ? `Found ${parts.join(' and ')}` : `Nothing matches “${filter.trim()}”`;
}
