import { Disposable, type ExtensionContext } from 'vscode';
import { patternsPage } from '../../views/patterns/host';
import type { Books } from '../closed-book/books';
import type { Log } from '../log';
import type { LiveCoverage } from '../live-coverage';
import type { World } from '../world';
import { registerExportPatterns } from './export-patterns';
import { LivePatterns } from './live-patterns';

/** The page of patterns over the saved rounds, and its exports. */
export function registerPatterns(
  context: ExtensionContext,
  world: World,
  { coverage, books, log }: { coverage: LiveCoverage; books: Books; log: Log },
): Disposable {
  const live = new LivePatterns(world, coverage);
  const page = patternsPage(context.extensionUri, live, books, log);
  return Disposable.from(
    live,
    page,
    registerExportPatterns(live, books, (svg) => page.drawPng(svg)),
  );
}
