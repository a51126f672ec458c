import * as l10n from '@vscode/l10n';
import { cellTotal, countWords, type ReadinessPlot } from '../../core/coverage/board/plot';
import { STAGES } from '../../core/coverage/standing';
import { stageWords } from '../../core/coverage/words';

/** The numbers of the plot, for those who don't look at it. */
export function ReadinessTable({ plot: { lanes } }: { plot: ReadinessPlot }) {
  return (
    <details>
      <summary data-key="plot-table">{l10n.t('The same as a table')}</summary>
      <div
        class="scroll"
        role="region"
        aria-label={l10n.t('Readiness as a table, scrollable')}
        tabIndex={0}
      >
        <table>
          <caption class="spoken">{l10n.t('Stories of each focus area by stage')}</caption>
          <thead>
            <tr>
              <th scope="col">{l10n.t('Focus area')}</th>
              {STAGES.map((stage) => (
                <th key={stage} scope="col">
                  {stageWords(stage)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lanes.map(({ id, name, cells }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {cells.map((cell) => (
                  <td key={cell.stage}>
                    {cellTotal(cell) === 0 ? l10n.t('none') : countWords(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
