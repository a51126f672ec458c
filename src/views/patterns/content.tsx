import { patternsSummary } from '../../core/review/lines';
import type { ExportFormat } from '../shared/export-format';
import { Exports, type ExportOffer } from '../shared/exports';
import { send } from './connection';
import type { PatternsModel } from './protocol';
import { Section } from './section';
import { Unreadable } from './unreadable';
import { Welcome } from './welcome';

export const TITLE = 'Patterns';

const WHOLE: readonly ExportOffer<ExportFormat>[] = [
  { format: 'html', label: 'Print page', meaning: 'One HTML file to print or to send' },
  { format: 'markdown', label: 'Markdown', meaning: 'All of it as text' },
];

/** What the rounds have in common, section by section. */
export function Content({ model }: { model: PatternsModel }) {
  const { patterns, unreadable } = model;
  const hasRounds = patterns.rounds > 0;
  return (
    <main>
      <header>
        <h1>{TITLE}</h1>
        {hasRounds && (
          <Exports formats={WHOLE} onExport={(format) => send({ type: 'export', format })} />
        )}
      </header>
      {hasRounds && <p class="summary">{patternsSummary(patterns)}</p>}
      <Unreadable files={unreadable} />
      {hasRounds ? (
        patterns.sections.map((section) => <Section key={section.id} section={section} />)
      ) : (
        <Welcome hasFolder={model.hasFolder} />
      )}
    </main>
  );
}
