import { workspace, type ExtensionContext, type Uri } from 'vscode';
import { compose } from './editor/compose';
import { inReadersLanguage } from './editor/language';
import { SegmentJournal } from './editor/round/segment-journal';
import type { World } from './editor/world';
import { createMoment } from './editor/round/moment';
import { isAlive, processName } from './node/alive';
import { FileJournal } from './node/journal';
import { readFile } from './node/read-file';

const moment = createMoment(processName());

/** The world of the Node host: its own file access where a file is on this machine. */
const worldAt = (extensionUri: Uri): World => ({
  extensionUri,
  readFile: async (uri) =>
    uri.scheme === 'file' ? readFile(uri.fsPath) : workspace.fs.readFile(uri),
  journal: (uri) =>
    uri.scheme === 'file' ? new FileJournal(uri.fsPath) : new SegmentJournal(workspace.fs, uri),
  engine: async () => inReadersLanguage(await import('./core/engine')),
  coverage: async () => inReadersLanguage(await import('./core/coverage')),
  cases: async () => inReadersLanguage(await import('./core/cases')),
  review: async () => inReadersLanguage(await import('./core/review')),
  plan: async () => inReadersLanguage(await import('./core/plan')),
  preparation: async () => inReadersLanguage(await import('./core/preparation')),
  now: () => Date.now(),
  moment,
  isAlive,
});

export function activate(context: ExtensionContext): void {
  compose(context, worldAt(context.extensionUri));
}
