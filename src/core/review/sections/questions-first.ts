import * as l10n from '@vscode/l10n';
import { listed } from '../../coverage/listed';
import { axisFromZero, chartTitle, latest, roundsAxis } from '../axes';
import { number, text } from '../cells';
import { numberOf } from '../../language';
import { measuredRounds, withLines, type MeasuredRound } from '../measured';
import type { Chart, Finding, Table } from '../patterns';
import { missing, OFTEN, RECENT, type Section } from '../section';
import { caseName, timeCell } from '../words';

/** Questions that come before anything is proposed (G80). */
export const QUESTIONS_FIRST: Section = {
  id: 'questions-first',
  title: () => l10n.t('Questions before proposing'),
  how: () =>
    l10n.t(
      'Questions you asked in a case before your first hypothesis, action or decision. What stands out is fewer than three in two of the last three cases.',
    ),
  read(review) {
    const measured = measuredRounds(review);
    return {
      ...missing(measured.length, withLines),
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
  const asked = listed(few.map(({ measures }) => String(measures.questionsFirst)));
  const finding = l10n.t(
    'You asked {0} questions before you proposed something, in {1} of the last {2} cases.',
    asked,
    few.length,
    RECENT,
  );
  return [{ text: finding, rounds: few.map(({ round }) => round.record.started) }];
}

function chartOf(measured: readonly MeasuredRound[]): Chart {
  const shown = latest(measured);
  const values = shown.map(({ round, measures: { questionsFirst } }) => ({
    y: questionsFirst,
    readout: `${round.name}: ${questionWords(questionsFirst)}`,
  }));
  const numbers = values.map(({ y }) => y);
  return {
    title: chartTitle(l10n.t('Questions before the first proposal'), measured.length, 'cases'),
    mark: 'bars',
    x: roundsAxis(shown.map(({ round }) => round)),
    y: axisFromZero(l10n.t('Questions'), '', numbers),
    panels: [
      {
        id: 'questions-first',
        name: l10n.t('Questions before the first proposal'),
        series: [{ id: 'questions', name: l10n.t('Questions'), style: 'main', values }],
      },
    ],
  };
}

const questionWords = (questions: number): string =>
  numberOf(
    questions,
    l10n.t('{0} question before proposing'),
    l10n.t('{0} questions before proposing'),
  );

function tableOf(measured: readonly MeasuredRound[]): Table {
  return {
    caption: l10n.t('Questions before the first hypothesis, action or decision'),
    columns: [
      text(l10n.t('Round')),
      text(l10n.t('Case')),
      number(l10n.t('Questions')),
      number(l10n.t('First hypothesis at')),
      number(l10n.t('Harm first lessened at')),
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
