import { htmlTable, own } from '../../picture/html-table';
import { element, type Markup } from '../../picture/markup';
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
    ['Name', 'State', 'Meaning'],
    columns.map(({ name, words, meaning }) => [name, words, meaning]),
  );
}

export function otherTable(others: readonly OtherLine[]): Markup {
  return htmlTable(
    'Service work, failure and pillars, and their state',
    ['Name', 'State', 'Stories'],
    others.map(({ name, words, stories }) => [
      name,
      words,
      element('span', {}, ...stories.flatMap(({ title }, at) => [at > 0 ? ', ' : '', own(title)])),
    ]),
  );
}

export function gapTable(gaps: readonly Gap[]): Markup[] {
  if (gaps.length === 0) return [element('p', {}, 'No gap is left.')];
  return [
    htmlTable(
      'Gaps, and what to do about them',
      ['Gap', 'State', 'Next'],
      gaps.map(({ kind, name, words, advice }) => [
        `${name} (${kind.toLowerCase()})`,
        words,
        own(advice),
      ]),
    ),
  ];
}

export function planList({ summary, stories, uncovered }: RehearsalPlan): Markup[] {
  return [
    element('p', {}, summary),
    element('ol', {}, ...stories.map(planLine)),
    ...(uncovered.length === 0
      ? []
      : [element('ul', {}, ...uncovered.map((sentence) => element('li', {}, sentence)))]),
  ];
}

function planLine({ title, stage, adds, onlyOne, alternative }: PlannedStory): Markup {
  const only = onlyOne.length === 0 ? '' : ` Can’t be left out because of ${listed(onlyOne)}.`;
  const instead = alternative ? [' Could be told instead: ', own(alternative.title), '.'] : [];
  return element(
    'li',
    {},
    own(title),
    ` (${stageWords(stage)}) adds ${listed(adds)}.${only}`,
    ...instead,
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
  const heads = ['Story', 'Stage', 'Date', ...columns.map(({ name }) => name)];
  const caption = `Stories and what they are told for: ${which === 'areas' ? 'focus areas' : 'topics'}`;
  return htmlTable(caption, heads, rows, 'matrix');
}

function words(story: BoardStory, which: Table, place: number): string {
  const cell = cellAt(story, which, place);
  return cell ? cellWords(cell, which) : '';
}
