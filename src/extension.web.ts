import { workspace, type ExtensionContext, type Uri } from 'vscode';
import { compose } from './editor/compose';
import { inReadersLanguage } from './editor/language';
import { createMoment } from './editor/round/moment';
import { SegmentJournal } from './editor/round/segment-journal';
import type { World } from './editor/world';

/** The world of the web worker host: one file, and no files but those of the editor. */
const worldAt = (extensionUri: Uri): World => ({
  extensionUri,
  readFile: async (uri) => workspace.fs.readFile(uri),
  journal: (uri) => new SegmentJournal(workspace.fs, uri),
  engine: async () => inReadersLanguage(await import('./core/engine')),
  coverage: async () => inReadersLanguage(await import('./core/coverage')),
  cases: async () => inReadersLanguage(await import('./core/cases')),
  review: async () => inReadersLanguage(await import('./core/review')),
  plan: async () => inReadersLanguage(await import('./core/plan')),
  preparation: async () => inReadersLanguage(await import('./core/preparation')),
  now: () => Date.now(),
  moment: createMoment('web'),
  isAlive: () => undefined,
});

export function activate(context: ExtensionContext): void {
  compose(context, worldAt(context.extensionUri));
}
