import * as l10n from '@vscode/l10n';
import { patternsSummary } from '../../core/review/lines';
import type { PatternSection } from '../../core/review/patterns';
import type { ExportFormat } from '../shared/export-format';
import { Exports, type ExportOffer } from '../shared/exports';
import { send } from './connection';
import { Overview } from './overview';
import type { PatternsModel } from './protocol';
import { Section } from './section';
import { Unreadable } from './unreadable';
import { Welcome } from './welcome';

export const pageTitle = (): string => l10n.t('Patterns');

const whole = (): readonly ExportOffer<ExportFormat>[] => [
  {
    format: 'html',
    label: l10n.t('Page to print'),
    meaning: l10n.t('One HTML file to print or to send'),
  },
  { format: 'markdown', label: l10n.t('Markdown'), meaning: l10n.t('All of it as text') },
];

/** What the rounds have in common, section by section. */
export function Content({ model }: { model: PatternsModel }) {
  const { patterns, unreadable } = model;
  const hasRounds = patterns.rounds > 0;
  return (
    <main>
      <header>
        <h1>{pageTitle()}</h1>
        {hasRounds && (
          <Exports formats={whole()} onExport={(format) => send({ type: 'export', format })} />
        )}
      </header>
      {hasRounds && <p class="summary">{patternsSummary(patterns)}</p>}
      <Unreadable files={unreadable} />
      {hasRounds ? (
        <Sections sections={patterns.sections} />
      ) : (
        <Welcome hasFolder={model.hasFolder} />
      )}
    </main>
  );
}

/** What stands out in all of them comes first. */
function Sections({ sections }: { sections: readonly PatternSection[] }) {
  return (
    <>
      <Overview sections={sections} />
      {sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
    </>
  );
}
