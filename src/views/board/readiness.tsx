import * as l10n from '@vscode/l10n';
import { marksOf } from '../../core/coverage/board/marks';
import { readinessPicture } from '../../core/coverage/board/picture';
import type { ReadinessPlot } from '../../core/coverage/board/plot';
import { Plot } from '../shared/plot';
import { ReadinessTable } from './readiness-table';

/** How far stories are, as a picture and as a table. */
export function Readiness({ plot }: { plot: ReadinessPlot }) {
  const hint = l10n.t(
    'Point at a bar, or go through the bars with the arrow keys, to see which stories it holds.',
  );
  return (
    <section id="readiness">
      <h2 tabIndex={-1}>{l10n.t('Readiness')}</h2>
      <p class="quiet">
        {l10n.t(
          'How far the stories of each focus area are on their way from a draft to a story told without documents.',
        )}
      </p>
      <Plot marks={marksOf(plot)} draw={(width) => readinessPicture(plot, width)} hint={hint} />
      <ReadinessTable plot={plot} />
    </section>
  );
}
