import { Disposable, type ExtensionContext } from 'vscode';
import { PatternsPanel } from '../../views/patterns/host';
import type { Books } from '../closed-book/books';
import type { LiveCoverage } from '../live-coverage';
import type { World } from '../world';
import { registerExportPatterns } from './export-patterns';
import { LivePatterns } from './live-patterns';

/** The page of patterns over the saved rounds, and its exports. */
export function registerPatterns(
  context: ExtensionContext,
  world: World,
  { coverage, books }: { coverage: LiveCoverage; books: Books },
): Disposable {
  const live = new LivePatterns(world, coverage);
  const panel = new PatternsPanel(context.extensionUri, live, books);
  return Disposable.from(
    live,
    panel,
    registerExportPatterns(live, books, (svg) => panel.drawPng(svg)),
  );
}
