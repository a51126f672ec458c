import * as l10n from '@vscode/l10n';
import type { Column, Table } from '../../core/coverage/board/columns';
import type { Sort, SortKey } from '../../core/coverage/board/sort';
import { StateIcon } from './icons';

interface HeadProps {
  columns: readonly Column[];
  table: Table;
  sort: Sort;
  onSort: (key: SortKey) => void;
}

/** The headings: each orders the rows; those of areas and topics say how far they are covered. */
export function MatrixHead({ columns, table, sort, onSort }: HeadProps) {
  const heading = (key: SortKey, name: string, className?: string) => (
    <Heading
      name={name}
      className={className}
      order={orderOf(sort, key)}
      onSort={() => onSort(key)}
    >
      {sortButtonKey(table, key)}
    </Heading>
  );
  return (
    <thead>
      <tr>
        {heading('title', l10n.t('Story'), 'title')}
        {columns.map((column, place) => (
          <Heading
            key={column.id}
            name={column.name}
            className="column"
            order={orderOf(sort, place)}
            onSort={() => onSort(place)}
            column={column}
          >
            {sortButtonKey(table, place)}
          </Heading>
        ))}
        {heading('count', table === 'areas' ? l10n.t('Areas') : l10n.t('Topics'), 'number')}
        {heading('stage', l10n.t('Stage'))}
        {heading('last', l10n.t('Last told'))}
        {heading('when', l10n.t('Date'))}
      </tr>
    </thead>
  );
}

type Order = 'ascending' | 'descending' | undefined;

function orderOf({ key, descending }: Sort, wanted: SortKey): Order {
  if (key !== wanted) return undefined;
  return descending ? 'descending' : 'ascending';
}

const sortButtonKey = (table: Table, key: SortKey): string => `sort:${table}:${key}`;

function Heading(props: {
  name: string;
  className?: string;
  order: Order;
  onSort: () => void;
  column?: Column;
  /** Key of the button. */
  children: string;
}) {
  const { name, className, order, onSort, column, children } = props;
  return (
    <th scope="col" class={className} aria-sort={order}>
      <div class="heading">
        <button
          type="button"
          class="sort"
          data-key={children}
          title={column?.meaning}
          onClick={onSort}
        >
          <span class="heading-name">{name}</span>
          <span class="arrow" aria-hidden="true">
            {order === undefined ? '' : order === 'ascending' ? '▲' : '▼'}
          </span>
        </button>
        {column && <ColumnState column={column} />}
      </div>
    </th>
  );
}

function ColumnState({ column: { state, words, strong, stories } }: { column: Column }) {
  return (
    <span class="column-state" title={words}>
      <StateIcon state={state} />
      <span class="spoken">{words}</span>
      <span class="column-count" aria-hidden="true">
        {strong}/{stories}
      </span>
    </span>
  );
}
