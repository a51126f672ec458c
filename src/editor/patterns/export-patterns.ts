import * as l10n from '@vscode/l10n';
import { commands, window, type Disposable } from 'vscode';
import type { Patterns, PatternSection, SectionId } from '../../core/review/patterns';
import type { ExportFormat } from '../../views/shared/export-format';
import { chooseFormat, type ExportKind } from '../choose-format';
import type { Books } from '../closed-book/books';
import { unlessClosed } from '../closed-book/unless-closed';
import { saveAs, type FileToSave } from '../save-as';
import type { LivePatterns } from './live-patterns';

const exportKinds = (): Readonly<Record<ExportFormat, ExportKind>> => ({
  html: {
    label: l10n.t('Page to print'),
    detail: l10n.t('One HTML file with charts and tables'),
    extension: 'html',
  },
  markdown: {
    label: l10n.t('Markdown'),
    detail: l10n.t('Everything as text'),
    extension: 'md',
  },
  svg: { label: l10n.t('SVG'), detail: l10n.t('One chart, sharp at any size'), extension: 'svg' },
  png: { label: l10n.t('PNG'), detail: l10n.t('One chart, in pixels'), extension: 'png' },
});

const title = () => l10n.t('Export patterns');

/** What can be drawn only where there is a page. */
export type DrawPng = (svg: string) => Promise<Uint8Array>;

/** Saves the patterns or a chart of them as a file; asks for what the caller doesn't name. */
export function registerExportPatterns(
  live: LivePatterns,
  books: Books,
  drawPng: DrawPng,
): Disposable {
  return commands.registerCommand(
    'starStories.exportPatterns',
    unlessClosed(books, (format?: ExportFormat, section?: SectionId) =>
      exportPatterns(live, drawPng, format, section),
    ),
  );
}

async function exportPatterns(
  live: LivePatterns,
  drawPng: DrawPng,
  wanted?: ExportFormat,
  section?: SectionId,
): Promise<void> {
  const patterns = await live.patterns();
  if (patterns.rounds === 0) {
    void window.showInformationMessage(l10n.t('There are no saved rounds to export yet.'));
    return;
  }
  const kinds = exportKinds();
  const format = await chooseFormat(kinds, title(), wanted);
  if (!format) return;
  const isPicture = format === 'svg' || format === 'png';
  const charted = isPicture ? await chooseChart(patterns, section) : undefined;
  if (isPicture && !charted) return;
  const { extension, label } = kinds[format];
  const about = charted ? `-${charted.id}` : '';
  await saveAs({
    name: `patterns${about}-${live.today()}.${extension}`,
    kind: label,
    extension,
    what: l10n.t('The export of patterns'),
    content: contentOf(format, { live, patterns, charted, drawPng }),
  });
}

/** The section that the caller names, the only one with a chart, or else the one that is picked. */
async function chooseChart(
  { sections }: Patterns,
  wanted?: SectionId,
): Promise<PatternSection | undefined> {
  const charted = sections.filter(({ chart }) => chart);
  const named = charted.find(({ id }) => id === wanted);
  if (named || charted.length < 2) return named ?? charted[0];
  const items = charted.map((section) => ({ label: section.title, section }));
  const picked = await window.showQuickPick(items, {
    title: title(),
    placeHolder: l10n.t('Which chart?'),
    ignoreFocusOut: true,
  });
  return picked?.section;
}

interface Parts {
  live: LivePatterns;
  patterns: Patterns;
  charted: PatternSection | undefined;
  drawPng: DrawPng;
}

function contentOf(
  format: ExportFormat,
  { live, patterns, charted, drawPng }: Parts,
): FileToSave['content'] {
  return async () => {
    const engine = await live.engine();
    const bytes = (text: string) => new TextEncoder().encode(text);
    const svg = charted?.chart ? engine.chartSvg(charted.chart) : '';
    switch (format) {
      case 'svg':
        return bytes(svg);
      case 'png':
        return drawPng(svg);
      case 'html':
        return bytes(engine.patternsHtml(patterns, live.today()));
      case 'markdown':
        return bytes(engine.patternsMarkdown(patterns, live.today()));
    }
  };
}
