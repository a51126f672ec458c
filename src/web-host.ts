import { workspace, type ExtensionContext } from 'vscode';
import type { Build } from './editor/activation/build';
import { compose } from './editor/compose';
import { engines } from './editor/engines';
import { overwriteFile } from './editor/files';
import { browserName, hasLock, holdLock } from './editor/round/browser-locks';
import { createMoment } from './editor/round/moment';
import { SegmentJournal } from './editor/round/segment-journal';
import type { World } from './editor/world';

/** The world of the web worker host: one file, and no files but those of the editor. */
function worldOf({ extensionUri, workspaceState }: ExtensionContext): World {
  const place = browserName(workspaceState);
  const moment = createMoment(place);
  holdLock(moment().owner);
  return {
    extensionUri,
    readFile: async (uri) => workspace.fs.readFile(uri),
    replaceFile: overwriteFile,
    journal: (uri) => new SegmentJournal(workspace.fs, uri),
    ...engines,
    now: () => Date.now(),
    moment,
    isAlive: (owner) => hasLock(owner, place),
  };
}

/** Builds the extension in the web worker host. */
export const build: Build = (context, trees) => compose(context, worldOf(context), trees);
