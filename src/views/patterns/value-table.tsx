import * as l10n from '@vscode/l10n';
import type { Row, SectionId, Table } from '../../core/review/patterns';
import { RoundLink } from './round-link';

/** All values of a section; rows that tell of a round open it. */
export function ValueTable({ id, table }: { id: SectionId; table: Table }) {
  const { caption, columns, rows } = table;
  return (
    <div class="scroll" role="region" aria-label={l10n.t('{0}, scrollable', caption)} tabIndex={0}>
      <table>
        <caption class="spoken">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, isNumber }) => (
              <th key={title} scope="col" class={isNumber ? 'number' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              <RowName row={row} place={`${id}:row-${at}`} />
              {row.cells.slice(1).map((cell, place) => (
                <td
                  key={place}
                  dir="auto"
                  class={columns[place + 1]?.isNumber ? 'number' : undefined}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RowName({ row: { cells, round }, place }: { row: Row; place: string }) {
  const [name = ''] = cells;
  return (
    <th scope="row" dir="auto">
      {round === undefined ? name : <RoundLink started={round} place={place} name={name} />}
    </th>
  );
}
