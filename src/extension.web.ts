import { workspace, type ExtensionContext } from 'vscode';
import { compose } from './editor/compose';
import { createMoment } from './editor/round/moment';
import { SegmentJournal } from './editor/round/segment-journal';
import type { World } from './editor/world';

/** The world of the web worker host: one file, and no files but those of the editor. */
const world: World = {
  readFile: async (uri) => workspace.fs.readFile(uri),
  journal: (uri) => new SegmentJournal(workspace.fs, uri),
  engine: () => import('./core/engine'),
  coverage: () => import('./core/coverage'),
  cases: () => import('./core/cases'),
  review: () => import('./core/review'),
  plan: () => import('./core/plan'),
  preparation: () => import('./core/preparation'),
  now: () => Date.now(),
  moment: createMoment('web'),
  isAlive: () => undefined,
};

export function activate(context: ExtensionContext): void {
  compose(context, world);
}
