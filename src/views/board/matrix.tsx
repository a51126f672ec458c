import { useMemo, useState } from 'preact/hooks';
import type { Board } from '../../core/coverage/board/board';
import type { Table } from '../../core/coverage/board/columns';
import { nextSort, sortStories, type SortKey } from '../../core/coverage/board/sort';
import { useKeptFocus } from '../shared/keep-focus';
import { Legend } from './legend';
import { MatrixHead } from './matrix-head';
import { MatrixRow } from './matrix-row';
import { Tabs } from './tabs';
import type { ViewState } from './view-state';

const NAMES: Readonly<Record<Table, string>> = { areas: 'Focus areas', topics: 'Topics' };

/** Which story is told for what, as a table for focus areas and one for topics. */
export function Matrix(props: {
  board: Board;
  state: ViewState;
  onState: (state: ViewState) => void;
}) {
  const { board, state, onState } = props;
  const { table, sorts } = state;
  return (
    <section id="matrix">
      <h2 tabIndex={-1}>Stories</h2>
      <Tabs
        label="What the columns are"
        tabs={[
          { id: 'areas', name: NAMES.areas },
          { id: 'topics', name: NAMES.topics },
        ]}
        current={table}
        onChange={(next) => onState({ ...state, table: next })}
      >
        <Legend table={table} />
        <MatrixTable
          key={table}
          board={board}
          table={table}
          sort={sorts[table]}
          onSort={(key) =>
            onState({ ...state, sorts: { ...sorts, [table]: nextSort(sorts[table], key) } })
          }
        />
      </Tabs>
    </section>
  );
}

/** So many rows are drawn at first, and more of them on request: a page stays quick with any number. */
const ROWS = 100;

function MatrixTable(props: {
  board: Board;
  table: Table;
  sort: ViewState['sorts'][Table];
  onSort: (key: SortKey) => void;
}) {
  const { board, table, sort, onSort } = props;
  const [most, setMost] = useState(ROWS);
  useKeptFocus();
  const columns = board[table];
  const { stories } = board;
  const sorted = useMemo(() => sortStories(stories, table, sort), [stories, table, sort]);
  const rows = sorted.slice(0, most);
  const caption = `Stories and the ${NAMES[table].toLowerCase()} they are told for`;
  return (
    <>
      <div
        class="scroll"
        role="region"
        aria-label={`${caption}, scrollable`}
        tabIndex={0}
        data-key={`scroll:${table}`}
      >
        <table class={`matrix matrix-${table}`}>
          <caption class="spoken">{caption}</caption>
          <MatrixHead columns={columns} table={table} sort={sort} onSort={onSort} />
          <tbody>
            {rows.map((story) => (
              <MatrixRow key={story.id} story={story} columns={columns} table={table} />
            ))}
          </tbody>
        </table>
      </div>
      <MoreRows shown={rows.length} all={stories.length} onMore={() => setMost(most + ROWS * 2)} />
    </>
  );
}

function MoreRows(props: { shown: number; all: number; onMore: () => void }) {
  const { shown, all, onMore } = props;
  if (all <= ROWS) return null;
  return (
    <p class="more">
      <span>
        {shown.toLocaleString('en')} of {all.toLocaleString('en')} stories
      </span>
      {shown < all && (
        <button type="button" class="secondary" data-key="more" onClick={onMore}>
          Show more
        </button>
      )}
    </p>
  );
}
