import * as l10n from '@vscode/l10n';
import { useMemo, useState } from 'preact/hooks';
import type { Board } from '../../core/coverage/board/board';
import type { Table } from '../../core/coverage/board/columns';
import { languageTag } from '../../core/language';
import { nextSort, sortStories, type SortKey } from '../../core/coverage/board/sort';
import { useKeptFocus } from '../shared/keep-focus';
import { Legend } from './legend';
import { MatrixHead } from './matrix-head';
import { MatrixRow } from './matrix-row';
import { Tabs } from './tabs';
import type { ViewState } from './view-state';

const captionOf = (table: Table): string =>
  table === 'areas'
    ? l10n.t('Stories and the focus areas they are told for')
    : l10n.t('Stories and the topics they are told for');

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
      <h2 tabIndex={-1}>{l10n.t('Stories')}</h2>
      <Tabs
        label={l10n.t('What the columns are')}
        tabs={[
          { id: 'areas', name: l10n.t('Focus areas') },
          { id: 'topics', name: l10n.t('Topics') },
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
  const caption = captionOf(table);
  return (
    <>
      <div
        class="scroll"
        role="region"
        aria-label={l10n.t('{0}, scrollable', caption)}
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
  const [some = '', whole = ''] = [shown, all].map((one) => one.toLocaleString(languageTag()));
  return (
    <p class="more">
      <span>{l10n.t('{0} of {1} stories', some, whole)}</span>
      {shown < all && (
        <button type="button" class="secondary" data-key="more" onClick={onMore}>
          {l10n.t('Show more')}
        </button>
      )}
    </p>
  );
}
