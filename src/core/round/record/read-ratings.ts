import * as l10n from '@vscode/l10n';
import type { SlotId } from '../../guide/rubric';
import { nearest } from '../../story/nearest';
import type { MatterMap } from './matter-map';
import type { RatedBy, Rating, RatingLevel } from './record';
import { ALL_SLOTS, isSlot } from './slots';

const RATERS: readonly RatedBy[] = ['self', 'partner'];

interface RatingsReading {
  slots: SlotId[];
  ratings: Rating[];
}

/** What `ratings` says: an area a line, and below it who rated it how. */
export function readRatings(map: MatterMap): RatingsReading {
  const areas = map.child('ratings');
  const slots = (areas?.keys() ?? []).flatMap(({ name, node }) => {
    if (isSlot(name)) return [name];
    areas?.findings.add(node, noSuchArea(name), CODE);
    return [];
  });
  return { slots, ratings: slots.flatMap((slot) => ratingsOf(slot, areas?.child(slot))) };
}

function noSuchArea(name: string): string {
  const meant = nearest(name, ALL_SLOTS);
  return meant === undefined
    ? l10n.t('No focus area has this id.')
    : l10n.t`No focus area has this id; did you mean ${meant}?`;
}

const CODE = 'round-rating';
const noEvidence = () => l10n.t('Say what this rating rests on: at least one line of evidence.');
const noLevel = () => l10n.t('Give this a level: 1, 2, 3, 4 or not-shown.');

function ratingsOf(slot: SlotId, raters: MatterMap | undefined): Rating[] {
  if (!raters) return [];
  for (const { name, node } of raters.keys()) {
    if (RATERS.some((by) => by === name)) continue;
    raters.findings.add(node, l10n.t('A rating is by {0} or {1}.', ...RATERS), CODE);
  }
  return RATERS.flatMap((by) => {
    const rating = raters.child(by);
    return rating ? [ratingIn(slot, by, rating)] : [];
  });
}

function ratingIn(slot: SlotId, by: RatedBy, map: MatterMap): Rating {
  const level = levelIn(map);
  const when = map.oneOf('when', ['after', 'later']);
  const evidence = map.texts('evidence').filter((line) => line.trim() !== '');
  if (level !== undefined && evidence.length === 0)
    map.findings.add(map.keyNode('level'), noEvidence(), CODE);
  if (!map.node('level') && evidence.length > 0)
    map.findings.add(map.keyNode('evidence'), noLevel(), CODE);
  return {
    slot,
    by,
    ...(level !== undefined && { level }),
    ...(when !== undefined && { when }),
    evidence,
  };
}

function levelIn(map: MatterMap): RatingLevel | undefined {
  const node = map.node('level');
  const text = map.text('level');
  const level = LEVELS.find((one) => String(one) === text);
  if (node && text !== undefined && level === undefined)
    map.findings.add(node, l10n.t('A level is 1, 2, 3, 4 or not-shown.'), CODE);
  return level;
}

const LEVELS: readonly RatingLevel[] = [1, 2, 3, 4, 'not-shown'];
