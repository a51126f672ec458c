import * as l10n from '@vscode/l10n';
import { numberOf } from '../../language';
import type { AreaModel } from './model';

/** An area counts as rated when something from the round stands behind the level. */
export const isRated = ({ level, evidence }: AreaModel): boolean =>
  level !== undefined && evidence.length > 0;

/** What is missing from a rating that was begun; undefined when nothing is. */
export function missing({ level, evidence }: AreaModel): 'level' | 'evidence' | undefined {
  if (level === undefined) return evidence.length > 0 ? 'level' : undefined;
  return evidence.length > 0 ? undefined : 'evidence';
}

/** How far the ratings are, in words: "2 of 5 rated. Partnering needs a line of evidence." */
export function progressWords(areas: readonly AreaModel[]): string {
  const rated = areas.filter(isRated).length;
  return [howMany(rated, areas.length), ...areas.flatMap(missingWords)].join(' ');
}

function missingWords(area: AreaModel): string[] {
  const what = missing(area);
  if (what === undefined) return [];
  const { name } = area;
  return [
    what === 'level' ? l10n.t`${name} needs a level.` : l10n.t`${name} needs a line of evidence.`,
  ];
}

function howMany(rated: number, all: number): string {
  if (rated === all) return all === 1 ? l10n.t('Rated.') : l10n.t`All ${all} rated.`;
  return rated === 0
    ? numberOf(all, l10n.t('{0} focus area to rate.'), l10n.t('{0} focus areas to rate.'))
    : l10n.t`${rated} of ${all} rated.`;
}
