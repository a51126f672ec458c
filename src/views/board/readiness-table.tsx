import { cellTotal, countWords, type ReadinessPlot } from '../../core/coverage/board/plot';
import { STAGES } from '../../core/coverage/standing';
import { stageWords } from '../../core/coverage/words';

/** The numbers of the plot, for those who don't look at it. */
export function ReadinessTable({ plot: { lanes } }: { plot: ReadinessPlot }) {
  return (
    <details>
      <summary data-key="plot-table">The same as a table</summary>
      <div class="scroll" role="region" aria-label="Readiness as a table, scrollable" tabIndex={0}>
        <table>
          <caption class="spoken">Stories of each focus area by stage</caption>
          <thead>
            <tr>
              <th scope="col">Focus area</th>
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
                  <td key={cell.stage}>{cellTotal(cell) === 0 ? 'none' : countWords(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
