import { count } from '../../count';
import type { AreaModel } from './model';

/** An area counts as rated when something from the round stands behind the level. */
export const isRated = ({ level, evidence }: AreaModel): boolean =>
  level !== undefined && evidence.length > 0;

/** What is missing from a rating that was begun; empty when nothing is. */
export function missing({ level, evidence }: AreaModel): string {
  if (level === undefined) return evidence.length > 0 ? 'needs a level' : '';
  return evidence.length > 0 ? '' : 'needs a line of evidence';
}

/** How far the ratings are, in words: "2 of 5 rated. Partnering needs a line of evidence." */
export function progressWords(areas: readonly AreaModel[]): string {
  const rated = areas.filter(isRated).length;
  const begun = areas.flatMap((area) => {
    const what = missing(area);
    return what ? [`${area.name} ${what}.`] : [];
  });
  return [`${howMany(rated, areas.length)}.`, ...begun].join(' ');
}

function howMany(rated: number, all: number): string {
  if (rated === all) return all === 1 ? 'Rated' : `All ${all} rated`;
  return rated === 0 ? `${count(all, 'focus area')} to rate` : `${rated} of ${all} rated`;
}
