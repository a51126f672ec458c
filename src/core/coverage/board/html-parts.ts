import * as l10n from '@vscode/l10n';
import { htmlTable, own } from '../../picture/html-table';
import { filled } from '../../filled';
import { element, type Markup, type MarkupChild } from '../../picture/markup';
import { listed } from '../listed';
import type { Note } from '../covered';
import type { LeftOutLines } from '../report/left-out';
import { stageWords } from '../words';
import type { Board, OtherLine } from './board';
import { cellAt, cellWords, type Column, type Table } from './columns';
import type { Gap } from './gaps';
import type { PlannedStory, RehearsalPlan } from './rehearse';
import type { BoardStory } from './stories';

export function stateTable(columns: readonly Column[], caption: string): Markup {
  return htmlTable(
    caption,
    [l10n.t('Name'), l10n.t('State'), l10n.t('Meaning')],
    columns.map(({ name, words, meaning }) => [name, words, meaning]),
  );
}

export function otherTable(others: readonly OtherLine[]): Markup {
  return htmlTable(
    l10n.t('Service work, failure and pillars, and their state'),
    [l10n.t('Name'), l10n.t('State'), l10n.t('Stories')],
    others.map(({ name, words, stories }) => [
      name,
      words,
      element('span', {}, ...stories.flatMap(({ title }, at) => [at > 0 ? ', ' : '', own(title)])),
    ]),
  );
}

export function gapTable(gaps: readonly Gap[]): Markup[] {
  if (gaps.length === 0) return [element('p', {}, l10n.t('No gap is left.'))];
  return [
    htmlTable(
      l10n.t('Gaps, and what to do about them'),
      [l10n.t('Gap'), l10n.t('State'), l10n.t('Next')],
      gaps.map(({ nameWithKind, words, advice }) => [nameWithKind, words, own(advice)]),
    ),
  ];
}

export function planList({ summary, stories, outOfReach }: RehearsalPlan): Markup[] {
  return [
    element('p', {}, summary),
    element('ol', {}, ...stories.map(planLine)),
    ...(outOfReach === undefined ? [] : [element('p', {}, outOfReach)]),
  ];
}

function planLine({ title, stage, adds, onlyOne, alternative }: PlannedStory): Markup {
  const sentences: MarkupChild[][] = [
    filled<MarkupChild>(l10n.t('{0} ({1}) adds {2}.'), own(title), stageWords(stage), listed(adds)),
  ];
  if (onlyOne.length > 0) {
    sentences.push([l10n.t('Can’t be left out because of {0}.', listed(onlyOne))]);
  }
  if (alternative) {
    sentences.push(filled(l10n.t('Could be told instead: {0}.'), own(alternative.title)));
  }
  return element(
    'li',
    {},
    ...sentences.flatMap((sentence, at) => (at === 0 ? sentence : [' ', ...sentence])),
  );
}

export function noteList(notes: readonly Note[]): Markup[] {
  if (notes.length === 0) return [];
  return [element('ul', {}, ...notes.map(({ message }) => element('li', {}, own(message))))];
}

export function leftOutList({ summary, files, others }: LeftOutLines): Markup[] {
  if (summary === '') return [];
  const lines = files.map(({ path, reason }) => element('li', {}, own(path), `: ${reason}`));
  const rest = others.map((words) => element('li', {}, own(words)));
  return [element('p', {}, summary), element('ul', {}, ...lines, ...rest)];
}

export function matrixTable(board: Pick<Board, 'stories' | Table>, which: Table): Markup {
  const columns = board[which];
  const rows = board.stories.map((story) => [
    own(story.title),
    stageWords(story.stage),
    story.when ?? '',
    ...columns.map((_, place) => words(story, which, place)),
  ]);
  const names = columns.map(({ name }) => name);
  const heads = [l10n.t('Story'), l10n.t('Stage'), l10n.t('Date'), ...names];
  const caption =
    which === 'areas'
      ? l10n.t('Stories and what they are told for: focus areas')
      : l10n.t('Stories and what they are told for: topics');
  return htmlTable(caption, heads, rows, 'matrix');
}

function words(story: BoardStory, which: Table, place: number): string {
  const cell = cellAt(story, which, place);
  return cell ? cellWords(cell, which) : '';
}
