import { count } from '../../count';
import { gapsOf, type Coverage, type Covered } from '../covered';

/** The whole in two sentences; nothing is added up to a score. */
export function summaryWords(coverage: Coverage): string {
  const { areas, topics, stories } = coverage;
  const gaps = gapsOf(coverage).length;
  const left = gaps === 0 ? 'No gap is left.' : `${count(gaps, 'gap')} to close.`;
  return `${count(stories.length, 'story', 'stories')}: ${solid(areas)} focus areas and ${solid(topics)} topics are solid. ${left}`;
}

function solid(covered: readonly Covered[]): string {
  const some = covered.filter(({ state }) => state === 'solid').length;
  return `${some} of ${covered.length}`;
}
