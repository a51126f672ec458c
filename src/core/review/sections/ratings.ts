import type { RatedBy, RatingLevel } from '../../round/record/record';
import { ALL_SLOTS } from '../../round/record/slots';
import type { SlotId } from '../../guide/rubric';
import { chartTitle, latest, roundsAxis } from '../axes';
import { number, text } from '../cells';
import type { Chart, ChartValue, Finding, Panel, Row, Table } from '../patterns';
import { ratedSlots, type RatedSlot } from '../rated';
import type { NamedRound } from '../review';
import { missing, OFTEN, RECENT, type Section } from '../section';
import { formatName, inWords, levelWords, slotName } from '../words';

/** Levels by focus area; what was not shown has no number and is never averaged (G51, G85). */
export const RATINGS: Section = {
  id: 'ratings',
  title: 'Ratings by focus area',
  how: 'Levels 1 to 4 as you and your partner gave them. Not shown is no number and stands apart; nothing is averaged. What stands out is what you, or a partner, found not shown in two of the last three rounds that rate an area, or rated 1 or 2 in all three.',
  read({ rounds }) {
    const rated = rounds
      .map((round) => ({ round, slots: ratedSlots(round.record) }))
      .filter(({ slots }) => slots.length > 0);
    return {
      ...missing(mostOfOne(rated), 'with ratings of the same area'),
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
  const whose = by === 'self' ? 'your' : 'your partner’s';
  const hidden = recent.filter(({ level }) => level === 'not-shown');
  const low = recent.filter(({ level }) => level !== 'not-shown' && level <= LOW);
  const say = (words: string, those: typeof recent): Finding => ({
    text: `${slotName(slot)}: ${words}.`,
    rounds: those.map(({ started }) => started),
  });
  if (hidden.length >= OFTEN)
    return [say(`not shown in ${hidden.length} of ${whose} last ${RECENT} ratings`, hidden)];
  if (low.length < RECENT) return [];
  const levels = inWords(low.map(({ level }) => String(level)));
  return [say(`${levels} in ${whose} last ${RECENT} ratings`, low)];
}

function chartOf(rated: readonly RatedRound[]): Chart {
  const shown = latest(rated);
  return {
    title: chartTitle('Ratings by focus area, round by round', rated.length),
    mark: 'line',
    x: roundsAxis(shown.map(({ round }) => round)),
    y: {
      title: 'Level',
      unit: '',
      least: 1,
      most: 4,
      ticks: [1, 2, 3, 4],
      lane: 'Not shown',
    },
    panels: ALL_SLOTS.flatMap((slot) => panelOf(slot, shown)),
  };
}

/** None for an area that nobody rated. */
function panelOf(slot: SlotId, shown: readonly RatedRound[]): Panel[] {
  const name = slotName(slot);
  const series = BY.map((by) => ({
    id: by,
    name: by === 'self' ? 'You' : 'Partner',
    style: by === 'self' ? ('main' as const) : ('other' as const),
    values: shown.map((one) => {
      const level = levelIn(one, slot, by);
      return level === undefined ? undefined : valueOf(level, `${one.round.name}, ${name}`, by);
    }),
  })).filter(({ values }) => values.some(Boolean));
  return series.length === 0 ? [] : [{ id: slot, name, series }];
}

function valueOf(level: RatingLevel, where: string, by: RatedBy): ChartValue {
  const who = by === 'self' ? 'rated by yourself' : 'rated by your partner';
  return level === 'not-shown'
    ? { y: 'lane', readout: `${where}: not shown, ${who}` }
    : { y: level, readout: `${where}: level ${level}, ${who}` };
}

function tableOf(rated: readonly RatedRound[]): Table {
  return {
    caption: 'All ratings',
    columns: [
      text('Round'),
      text('Kind'),
      text('Focus area'),
      number('Your rating'),
      number('Partner’s rating'),
    ],
    rows: rated.flatMap(({ round, slots }) => slots.map((one) => rowOf(round, one))),
  };
}

function rowOf({ name, record }: NamedRound, { slot, self, partner }: RatedSlot): Row {
  const levels = [levelWords(self), levelWords(partner)];
  return { cells: [name, formatName(record), slotName(slot), ...levels], round: record.started };
}
