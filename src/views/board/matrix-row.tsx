import * as l10n from '@vscode/l10n';
import {
  cellAt,
  cellWords,
  strengthWords,
  type Column,
  type Table,
} from '../../core/coverage/board/columns';
import type { BoardStory, Cell } from '../../core/coverage/board/stories';
import { roleWords, stageWords } from '../../core/coverage/words';
import { CellIcon } from './icons';
import { StoryLink } from './story-link';

/** A story: for each column what it is there, then where it stands. */
export function MatrixRow(props: { story: BoardStory; columns: readonly Column[]; table: Table }) {
  const { story, columns, table } = props;
  const { id, title, stage, last, when } = story;
  return (
    <tr>
      <th scope="row" class="title">
        <StoryLink id={id} title={title} place={`matrix:${table}`} />
      </th>
      {columns.map(({ id: column, name }, place) => (
        <MatrixCell key={column} cell={cellAt(story, table, place)} table={table} name={name} />
      ))}
      <td class="number">{story[table].length}</td>
      <td>{stageWords(stage)}</td>
      <td>{last ?? l10n.t('never')}</td>
      <td>{when ?? l10n.t('no date')}</td>
    </tr>
  );
}

/** Where columns are wide the words stand beside the sign, else they are only spoken. */
function MatrixCell(props: { cell: Cell | undefined; table: Table; name: string }) {
  const { cell, table, name } = props;
  if (!cell) return <td class="cell" />;
  const words = cellWords(cell, table);
  const title = `${name}: ${words}`;
  if (table === 'topics') {
    return (
      <td class="cell" title={title}>
        <CellIcon {...cell} />
        <span class="spoken">{words}</span>
      </td>
    );
  }
  return (
    <td class="cell" title={title}>
      <CellIcon {...cell} />
      {roleWords(cell.role)}
      <span class={cell.weaknesses.length === 0 ? 'spoken' : 'cell-why'}>
        {strengthWords(cell)}
      </span>
    </td>
  );
}
