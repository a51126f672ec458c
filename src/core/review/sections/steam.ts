import * as l10n from '@vscode/l10n';
import { listed } from '../../coverage/listed';
import { number, text } from '../cells';
import { plainText } from '../../coverage/report/plain';
import type { Finding, Row, Table } from '../patterns';
import type { Review } from '../review';
import { missing, OFTEN, RECENT, type Section } from '../section';
import { steamChart } from '../steam/chart';
import { MEASURES, type Measure } from '../steam/measures';
import { steamRounds, type SteamRound } from '../steam/steam-rounds';
import { NONE, percentCell } from '../words';

/** Whether there is less in the last third of a round than before (G86). */
export const STEAM: Section = {
  id: 'steam',
  title: () => l10n.t('Running out of steam'),
  how: () =>
    l10n.t(
      'Rounds of half an hour or longer, by thirds of the time that asks for work: without catch-up, your questions and close. A round ran out of steam when credited signals came at under half the rate of the two thirds before, and fewer than chance explains; where there are fewer than six, words and answers both have to be under half. What stands out is that in two of the last three rounds that can be judged. What you wrote yourself is quoted.',
    ),
  read(review) {
    const rounds = steamRounds(review);
    const judged = rounds.filter(({ verdict }) => verdict);
    return {
      ...missing(judged.length, (rounds) =>
        l10n.t('{0} of half an hour or longer with enough to compare', rounds),
      ),
      findings: [...outFindings(judged.slice(-RECENT)), ...ownWords(review)],
      ...(rounds.length > 0 && { chart: steamChart(rounds), table: tableOf(rounds) }),
    };
  },
};

const MOST_QUOTED = 3;
const LONGEST_QUOTE = 200;

function outFindings(recent: readonly SteamRound[]): Finding[] {
  const out = recent.filter(({ verdict }) => verdict?.isOut);
  if (recent.length < RECENT || out.length < OFTEN) return [];
  const each = out.map((one) => `${one.round.name}: ${numbersOf(one)}`).join('; ');
  return [
    {
      text: l10n.t(
        'You ran out of steam in {0} of the last {1} rounds that can be judged, first, middle and last third ({2}).',
        out.length,
        RECENT,
        each,
      ),
      rounds: out.map(({ round }) => round.record.started),
    },
  ];
}

/** `credited signals 9, 8, 2` */
function numbersOf({ steam, verdict }: SteamRound): string {
  return listed(
    MEASURES.flatMap(({ judges, cells }) =>
      judges && verdict?.by.includes(judges.by)
        ? [judges.withNumbers(cells(steam).join(', '))]
        : [],
    ),
  );
}

function ownWords({ rounds }: Review): Finding[] {
  return rounds
    .filter(({ record }) => plainText(record.steam) !== '')
    .slice(-MOST_QUOTED)
    .map(({ name, record }) => ({
      text: l10n.t('You wrote on {0}: “{1}”', name, shortened(plainText(record.steam))),
      rounds: [record.started],
    }));
}

function shortened(quote: string): string {
  const letters = [...quote];
  return letters.length <= LONGEST_QUOTE ? quote : `${letters.slice(0, LONGEST_QUOTE).join('')} …`;
}

function tableOf(all: readonly SteamRound[]): Table {
  return {
    caption: l10n.t('By thirds of the time that asks for work'),
    columns: [
      text(l10n.t('Round')),
      text(l10n.t('What')),
      number(l10n.t('First third')),
      number(l10n.t('Middle third')),
      number(l10n.t('Last third')),
      number(l10n.t('Last against before')),
      text(l10n.t('Out of steam')),
    ],
    rows: all.flatMap((one) =>
      MEASURES.filter(({ isThere }) => isThere(one.steam)).map((measure) => rowOf(measure, one)),
    ),
  };
}

function rowOf(
  { name, judges, cells, ratio }: Measure,
  { round, steam, verdict }: SteamRound,
): Row {
  const isJudged = judges && verdict?.by.includes(judges.by);
  const out = isJudged ? (verdict?.isOut ? l10n.t('yes') : l10n.t('no')) : NONE;
  return {
    cells: [round.name, name(), ...cells(steam), percentCell(ratio(steam)), out],
    round: round.record.started,
  };
}
