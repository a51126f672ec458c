import * as l10n from '@vscode/l10n';
import { listed } from '../../coverage/listed';
import { askedTopics, type AskedTopic } from '../asked-topics';
import { number, text } from '../cells';
import { dayWords } from '../../day-words';
import { TOPICS, type TopicId } from '../../guide/topics';
import { numberOf } from '../../language';
import type { Finding, Row, Table } from '../patterns';
import { OFTEN, type Section } from '../section';
import { NONE } from '../words';

/** Topics that come up and those that don’t (G39–G49). */
export const TOPICS_SECTION: Section = {
  id: 'topics',
  title: () => l10n.t('Topics told and avoided'),
  how: () =>
    l10n.t(
      'Main questions by their topic: how often you were asked, with how many you noted a story, how many you skipped, and how many the round ended before. What stands out is a topic that you skipped twice or more, and at least every second time. What was never asked is named once eleven questions were.',
    ),
  read({ rounds }) {
    const all = rounds.flatMap(askedTopics);
    const asked = all.filter(({ state }) => state !== 'not reached');
    const onTopic = asked.filter(({ topic }) => topic).length;
    const left = TOPICS.length - onTopic;
    return {
      ...(left > 0 && { notEnough: questionsLeft(onTopic, left) }),
      findings: [...skippedFindings(asked), ...(left > 0 ? [] : neverAsked(asked))],
      ...(all.length > 0 && { table: tableOf(all) }),
    };
  },
};

const questionsLeft = (asked: number, left: number): string =>
  asked === 0
    ? numberOf(
        left,
        l10n.t('{0} question on the eleven topics'),
        l10n.t('{0} questions on the eleven topics'),
      )
    : numberOf(
        left,
        l10n.t('{0} more question on the eleven topics'),
        l10n.t('{0} more questions on the eleven topics'),
      );

function skippedFindings(asked: readonly AskedTopic[]): Finding[] {
  return TOPICS.flatMap(({ id, name }) => {
    const own = asked.filter(({ topic }) => topic === id);
    const skipped = own.filter(({ state }) => state === 'skipped');
    if (skipped.length < OFTEN || 2 * skipped.length < own.length) return [];
    return [
      {
        text: l10n.t(
          '{0}: skipped {1} of the {2} it was asked.',
          name,
          skipped.length,
          numberOf(own.length, l10n.t('{0} time'), l10n.t('{0} times')),
        ),
        rounds: [...new Set(skipped.map(({ round }) => round.record.started))],
      },
    ];
  });
}

function neverAsked(asked: readonly AskedTopic[]): Finding[] {
  const known = new Set(asked.map(({ topic }) => topic));
  const names = TOPICS.filter(({ id }) => !known.has(id)).map(({ name }) => name);
  if (names.length === 0) return [];
  return [{ text: l10n.t('Not asked in any of these rounds: {0}.', listed(names)), rounds: [] }];
}

function tableOf(all: readonly AskedTopic[]): Table {
  const others = all.filter(({ topic }) => topic === undefined);
  return {
    caption: l10n.t('Main questions by topic'),
    columns: [
      text(l10n.t('Topic')),
      number(l10n.t('Asked')),
      number(l10n.t('With a story noted')),
      number(l10n.t('Skipped')),
      number(l10n.t('Not reached')),
      text(l10n.t('Last asked')),
    ],
    rows: [
      ...TOPICS.map(({ id, name }) => rowOf(name, ofTopic(all, id))),
      ...(others.length > 0 ? [rowOf(l10n.t('Other questions'), others)] : []),
    ],
  };
}

const ofTopic = (all: readonly AskedTopic[], id: TopicId) =>
  all.filter(({ topic }) => topic === id);

function rowOf(name: string, own: readonly AskedTopic[]): Row {
  const asked = own.filter(({ state }) => state !== 'not reached');
  const times = (state: AskedTopic['state']) =>
    String(own.filter((one) => one.state === state).length);
  const last = asked.at(-1)?.round.record.started;
  return {
    cells: [
      name,
      String(asked.length),
      times('told'),
      times('skipped'),
      times('not reached'),
      last === undefined ? NONE : dayWords(last),
    ],
  };
}
