import { axisFromZero, chartTitle, latest, roundsAxis } from '../axes';
import { number, text } from '../cells';
import { count } from '../../count';
import { measuredRounds, WITH_LINES, type MeasuredRound } from '../measured';
import type { Chart, Finding, Table } from '../patterns';
import { missing, OFTEN, RECENT, type Section } from '../section';
import { caseName, inWords, timeCell } from '../words';

/** Questions that come before anything is proposed (G80). */
export const QUESTIONS_FIRST: Section = {
  id: 'questions-first',
  title: 'Questions before proposing',
  how: 'Questions you asked in a case before your first hypothesis, action or decision. What stands out is fewer than three in two of the last three cases.',
  read(review) {
    const measured = measuredRounds(review);
    return {
      ...missing(measured.length, WITH_LINES),
      findings: findings(measured.slice(-RECENT)),
      ...(measured.length > 0 && { chart: chartOf(measured), table: tableOf(measured) }),
    };
  },
};

const FEW = 3;

function findings(recent: readonly MeasuredRound[]): Finding[] {
  if (recent.length < RECENT) return [];
  const few = recent.filter(({ measures }) => measures.questionsFirst < FEW);
  if (few.length < OFTEN) return [];
  const asked = inWords(few.map(({ measures }) => String(measures.questionsFirst)));
  const text = `You asked ${asked} questions before you proposed something, in ${few.length} of the last ${RECENT} cases.`;
  return [{ text, rounds: few.map(({ round }) => round.record.started) }];
}

function chartOf(measured: readonly MeasuredRound[]): Chart {
  const shown = latest(measured);
  const values = shown.map(({ round, measures: { questionsFirst } }) => ({
    y: questionsFirst,
    readout: `${round.name}: ${count(questionsFirst, 'question')} before proposing`,
  }));
  const numbers = values.map(({ y }) => y);
  return {
    title: chartTitle('Questions before the first proposal', measured.length, 'cases'),
    mark: 'bars',
    x: roundsAxis(shown.map(({ round }) => round)),
    y: axisFromZero('Questions', '', numbers),
    panels: [
      {
        id: 'questions-first',
        name: 'Questions before the first proposal',
        series: [{ id: 'questions', name: 'Questions', style: 'main', values }],
      },
    ],
  };
}

function tableOf(measured: readonly MeasuredRound[]): Table {
  return {
    caption: 'Questions before the first hypothesis, action or decision',
    columns: [
      text('Round'),
      text('Case'),
      number('Questions'),
      number('First hypothesis at'),
      number('Harm first lessened at'),
    ],
    rows: measured.map(({ round: { name, record }, study, measures }) => ({
      cells: [
        name,
        caseName(study),
        String(measures.questionsFirst),
        timeCell(measures.hypothesisAt),
        timeCell(measures.mitigatedAt),
      ],
      round: record.started,
    })),
  };
}
