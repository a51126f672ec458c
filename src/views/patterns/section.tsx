import * as l10n from '@vscode/l10n';
import { sectionLines } from '../../core/review/lines';
import { chartMarks } from '../../core/review/chart/marks';
import { chartPicture } from '../../core/review/chart/picture';
import type { Chart, PatternSection, SectionId } from '../../core/review/patterns';
import { Plot } from '../shared/plot';
import { send } from './connection';
import { Fold } from './fold';
import { Findings } from './findings';
import { ValueTable } from './value-table';

/** One question put to the rounds. */
export function Section({ section }: { section: PatternSection }) {
  const { id, title, how, findings, chart, table } = section;
  const others = sectionLines(section).slice(findings.length);
  return (
    <section id={id}>
      <h2 tabIndex={-1}>{title}</h2>
      <Findings id={id} findings={findings} />
      {others.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {chart && <Charted id={id} chart={chart} />}
      {table && (
        <Fold id={`table:${id}`} title={chart ? l10n.t('All values as a table') : l10n.t('Table')}>
          <ValueTable id={id} table={table} />
        </Fold>
      )}
      <Fold id={`how:${id}`} title={l10n.t('How this is counted')}>
        <p class="how">{how}</p>
      </Fold>
    </section>
  );
}

function Charted({ id, chart }: { id: SectionId; chart: Chart }) {
  const hint = l10n.t('Point at a mark, or go through them with the arrow keys, to read it.');
  return (
    <>
      <Plot marks={chartMarks(chart)} draw={(width) => chartPicture(chart, width)} hint={hint} />
      <div class="exports" role="group" aria-label={l10n.t('Save the chart “{0}”', chart.title)}>
        <PictureButton id={id} format="svg" />
        <PictureButton id={id} format="png" />
      </div>
    </>
  );
}

function PictureButton({ id, format }: { id: SectionId; format: 'svg' | 'png' }) {
  return (
    <button
      type="button"
      class="secondary"
      data-key={`export:${format}:${id}`}
      onClick={() => send({ type: 'export', format, section: id })}
    >
      {l10n.t('Save chart as {0}', format.toUpperCase())}
    </button>
  );
}
