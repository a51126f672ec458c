import { workspace, type Uri } from 'vscode';
import type { Build } from './editor/activation/build';
import { compose } from './editor/compose';
import { engines } from './editor/engines';
import { overwriteFile } from './editor/files';
import { SegmentJournal } from './editor/round/segment-journal';
import type { World } from './editor/world';
import { createMoment } from './editor/round/moment';
import { isAlive, processName } from './node/alive';
import { FileJournal } from './node/journal';
import { readFile } from './node/read-file';
import { replaceFile } from './node/replace-file';

const moment = createMoment(processName());

/** The world of the Node host: its own file access where a file is on this machine. */
const worldAt = (extensionUri: Uri): World => ({
  extensionUri,
  readFile: async (uri) =>
    uri.scheme === 'file' ? readFile(uri.fsPath) : workspace.fs.readFile(uri),
  replaceFile: (uri, bytes) =>
    uri.scheme === 'file' ? replaceFile(uri.fsPath, bytes) : overwriteFile(uri, bytes),
  journal: (uri) =>
    uri.scheme === 'file' ? new FileJournal(uri.fsPath) : new SegmentJournal(workspace.fs, uri),
  ...engines,
  now: () => Date.now(),
  moment,
  isAlive,
});

/** Builds the extension in the Node host. */
export const build: Build = (context, trees) =>
  compose(context, worldAt(context.extensionUri), trees);
