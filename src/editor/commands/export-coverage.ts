import * as l10n from '@vscode/l10n';
import { commands, Uri, workspace, type Disposable } from 'vscode';
import type { ExportFormat } from '../../views/shared/export-format';
import { chooseFormat, type ExportKind } from '../choose-format';
import type { Books } from '../closed-book/books';
import { unlessClosed } from '../closed-book/unless-closed';
import type { LiveBoard } from '../live-board';
import { saveAs, type FileToSave } from '../save-as';

const exportKinds = (): Readonly<Record<ExportFormat, ExportKind>> => ({
  html: {
    label: l10n.t('Page to print'),
    detail: l10n.t('One HTML file with all tables'),
    extension: 'html',
  },
  markdown: {
    label: l10n.t('Markdown'),
    detail: l10n.t('Everything as text'),
    extension: 'md',
  },
  svg: {
    label: l10n.t('SVG'),
    detail: l10n.t('The readiness plot, sharp at any size'),
    extension: 'svg',
  },
  png: {
    label: l10n.t('PNG'),
    detail: l10n.t('The readiness plot, in pixels'),
    extension: 'png',
  },
});

/** What can be drawn only where there is a page. */
export type DrawPng = (svg: string) => Promise<Uint8Array>;

/** Saves the coverage as a file; asks for the format unless the caller names one. */
export function registerExportCoverage(
  board: LiveBoard,
  books: Books,
  drawPng: DrawPng,
): Disposable {
  return commands.registerCommand(
    'starStories.exportCoverage',
    unlessClosed(books, (wanted?: ExportFormat) => exportCoverage(board, drawPng, wanted)),
  );
}

async function exportCoverage(
  board: LiveBoard,
  drawPng: DrawPng,
  wanted?: ExportFormat,
): Promise<void> {
  const kinds = exportKinds();
  const format = await chooseFormat(kinds, l10n.t('Export coverage'), wanted);
  if (!format) return;
  const { extension, label } = kinds[format];
  const today = board.coverage.today();
  await saveAs({
    name: `coverage-${today}.${extension}`,
    kind: label,
    extension,
    content: contentOf(format, board, today, drawPng),
  });
}

function contentOf(
  format: ExportFormat,
  board: LiveBoard,
  today: string,
  drawPng: DrawPng,
): FileToSave['content'] {
  return async () => {
    const [engine, coverage] = await Promise.all([
      board.coverage.engine(),
      board.coverage.current(),
    ]);
    const { leftOut } = board;
    const pathOf = (id: string) => workspace.asRelativePath(Uri.parse(id));
    const parts = { today, leftOut, pathOf };
    const bytes = (text: string) => new TextEncoder().encode(text);
    switch (format) {
      case 'svg':
        return bytes(engine.readinessSvg(coverage));
      case 'png':
        return drawPng(engine.readinessSvg(coverage));
      case 'html':
        return bytes(engine.coverageHtml(coverage, await board.shortlist(coverage), parts));
      case 'markdown':
        return bytes(
          engine.coverageMarkdown(coverage, {
            ...parts,
            shortlist: await board.shortlist(coverage),
          }),
        );
    }
  };
}
