import * as l10n from '@vscode/l10n';
import { listed } from '../../coverage/listed';
import type { RatedBy, RatingLevel } from '../../round/record/record';
import { ALL_SLOTS } from '../../round/record/slots';
import type { SlotId } from '../../guide/rubric';
import { chartTitle, latest, roundsAxis } from '../axes';
import { number, text } from '../cells';
import type { Chart, ChartValue, Finding, Panel, Row, Table } from '../patterns';
import { ratedSlots, type RatedSlot } from '../rated';
import type { NamedRound } from '../review';
import { missing, OFTEN, RECENT, type Section } from '../section';
import { formatName, levelWords, slotName } from '../words';

/** Levels by focus area; what was not shown has no number and is never averaged (G51, G85). */
export const RATINGS: Section = {
  id: 'ratings',
  title: () => l10n.t('Ratings by focus area'),
  how: () =>
    l10n.t(
      'Levels 1 to 4 as you and your partner gave them. Not shown is no number and stands apart; nothing is averaged. What stands out is what you, or a partner, found not shown in two of the last three rounds that rate an area, or rated 1 or 2 in all three.',
    ),
  read({ rounds }) {
    const rated = rounds
      .map((round) => ({ round, slots: ratedSlots(round.record) }))
      .filter(({ slots }) => slots.length > 0);
    return {
      ...missing(mostOfOne(rated), (rounds) => l10n.t('{0} with ratings of the same area', rounds)),
      findings: ALL_SLOTS.flatMap((slot) => BY.flatMap((by) => findingsFor(slot, by, rated))),
      ...(rated.length > 0 && { chart: chartOf(rated), table: tableOf(rated) }),
    };
  },
};

interface RatedRound {
  readonly round: NamedRound;
  readonly slots: readonly RatedSlot[];
}

/** How often one of both rates the area that they rate most. */
function mostOfOne(rated: readonly RatedRound[]): number {
  const times = ALL_SLOTS.flatMap((slot) =>
    BY.map((by) => rated.filter((one) => levelIn(one, slot, by) !== undefined).length),
  );
  return Math.max(...times);
}

const levelIn = ({ slots }: RatedRound, slot: SlotId, by: RatedBy): RatingLevel | undefined =>
  slots.find((one) => one.slot === slot)?.[by];

const BY: readonly RatedBy[] = ['self', 'partner'];
const LOW = 2;

/** What the latest rounds that rate an area have in common. */
function findingsFor(slot: SlotId, by: RatedBy, rated: readonly RatedRound[]): Finding[] {
  const recent = rated
    .flatMap((one) => {
      const level = levelIn(one, slot, by);
      return level === undefined ? [] : [{ started: one.round.record.started, level }];
    })
    .slice(-RECENT);
  if (recent.length < RECENT) return [];
  const name = slotName(slot);
  const hidden = recent.filter(({ level }) => level === 'not-shown');
  const low = recent.filter(({ level }) => level !== 'not-shown' && level <= LOW);
  const say = (text: string, those: typeof recent): Finding => ({
    text,
    rounds: those.map(({ started }) => started),
  });
  if (hidden.length >= OFTEN) return [say(hiddenWords(name, by, hidden.length), hidden)];
  if (low.length < RECENT) return [];
  const levels = listed(low.map(({ level }) => String(level)));
  return [say(lowWords(name, by, levels), low)];
}

const hiddenWords = (name: string, by: RatedBy, times: number): string =>
  by === 'self'
    ? l10n.t('{0}: not shown in {1} of your last {2} ratings.', name, times, RECENT)
    : l10n.t('{0}: not shown in {1} of your partner’s last {2} ratings.', name, times, RECENT);

const lowWords = (name: string, by: RatedBy, levels: string): string =>
  by === 'self'
    ? l10n.t('{0}: {1} in your last {2} ratings.', name, levels, RECENT)
    : l10n.t('{0}: {1} in your partner’s last {2} ratings.', name, levels, RECENT);

function chartOf(rated: readonly RatedRound[]): Chart {
  const shown = latest(rated);
  return {
    title: chartTitle(l10n.t('Ratings by focus area, round by round'), rated.length),
    mark: 'line',
    x: roundsAxis(shown.map(({ round }) => round)),
    y: {
      title: l10n.t('Level'),
      unit: '',
      least: 1,
      most: 4,
      ticks: [1, 2, 3, 4],
      lane: l10n.t('Not shown'),
    },
    panels: ALL_SLOTS.flatMap((slot) => panelOf(slot, shown)),
  };
}

/** None for an area that nobody rated. */
function panelOf(slot: SlotId, shown: readonly RatedRound[]): Panel[] {
  const name = slotName(slot);
  const series = BY.map((by) => ({
    id: by,
    name: by === 'self' ? l10n.t('You') : l10n.t('Partner'),
    style: by === 'self' ? ('main' as const) : ('other' as const),
    values: shown.map((one) => {
      const level = levelIn(one, slot, by);
      return level === undefined ? undefined : valueOf(level, `${one.round.name}, ${name}`, by);
    }),
  })).filter(({ values }) => values.some(Boolean));
  return series.length === 0 ? [] : [{ id: slot, name, series }];
}

function valueOf(level: RatingLevel, where: string, by: RatedBy): ChartValue {
  return level === 'not-shown'
    ? { y: 'lane', readout: `${where}: ${hiddenReadout(by)}` }
    : { y: level, readout: `${where}: ${levelReadout(level, by)}` };
}

const hiddenReadout = (by: RatedBy): string =>
  by === 'self'
    ? l10n.t('not shown, rated by yourself')
    : l10n.t('not shown, rated by your partner');

const levelReadout = (level: number, by: RatedBy): string =>
  by === 'self'
    ? l10n.t('level {0}, rated by yourself', level)
    : l10n.t('level {0}, rated by your partner', level);

function tableOf(rated: readonly RatedRound[]): Table {
  return {
    caption: l10n.t('All ratings'),
    columns: [
      text(l10n.t('Round')),
      text(l10n.t('Kind')),
      text(l10n.t('Focus area')),
      number(l10n.t('Your rating')),
      number(l10n.t('Partner’s rating')),
    ],
    rows: rated.flatMap(({ round, slots }) => slots.map((one) => rowOf(round, one))),
  };
}

function rowOf({ name, record }: NamedRound, { slot, self, partner }: RatedSlot): Row {
  const levels = [levelWords(self), levelWords(partner)];
  return { cells: [name, formatName(record), slotName(slot), ...levels], round: record.started };
}
