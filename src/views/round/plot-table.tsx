import { useState } from 'preact/hooks';
import { momentOf, type PlotModel } from '../../core/case/plot/model';
import { numberText, whenText } from '../../core/case/plot/text';

/** All values of a plot, for those who don't look at the line. Made only once it is opened. */
export function PlotTable({ plot }: { plot: PlotModel }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>All {plot.values.length} values as a table</summary>
      {isOpen && (
        <div
          class="series-table"
          role="region"
          aria-label={`${plot.label} as a table, scrollable`}
          tabIndex={0}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">When</th>
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
