import * as l10n from '@vscode/l10n';
import { useState } from 'preact/hooks';
import { momentOf, type PlotModel } from '../../core/case/plot/model';
import { numberText, whenText } from '../../core/case/plot/text';

/** All values of a plot, for those who don't look at the line. Made only once it is opened. */
export function PlotTable({ plot }: { plot: PlotModel }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{l10n.t`All ${plot.values.length} values as a table`}</summary>
      {isOpen && (
        <div
          class="series-table"
          role="region"
          aria-label={l10n.t`${plot.label} as a table, scrollable`}
          tabIndex={0}
        >
          <table aria-label={plot.label}>
            <thead>
              <tr>
                <th scope="col">{l10n.t('When')}</th>
                <th scope="col">{plot.unit}</th>
              </tr>
            </thead>
            <tbody>{plot.values.map((value, point) => row(plot, value, point))}</tbody>
          </table>
        </div>
      )}
    </details>
  );
}

function row(plot: PlotModel, value: number, point: number) {
  return (
    <tr key={point}>
      <th scope="row">{whenText(momentOf(plot, point))}</th>
      <td>{numberText(value, plot.digits)}</td>
    </tr>
  );
}
