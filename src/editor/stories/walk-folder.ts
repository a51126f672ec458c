import * as l10n from '@vscode/l10n';
import { languageTag } from '../../core/language';
import { FileType, Uri, workspace, type WorkspaceFolder } from 'vscode';
import type { WalkEntry } from '../../core/index/walk';
import { filesExcluded, storyFiles } from '../config';
import type { Skipped } from '../story-index';
import type { World } from '../world';
import { belongsTo } from './belongs-to';
import type { FolderContent } from './folder-content';

/** Entries that are looked at where nothing but a walk finds files. */
const MOST_ENTRIES = 20_000;

/** Finds what lies in a folder whose file system can't be searched. */
export async function walkFolder(
  world: World,
  folder: WorkspaceFolder,
  goOn: () => boolean,
): Promise<FolderContent> {
  const { createExclusion, createStoryMatcher, walk } = await world.coverage();
  const uriOf = (path: string) => Uri.joinPath(folder.uri, path);
  const isStory = createStoryMatcher(storyFiles(folder));
  const { files, unvisited } = await walk({
    list: (path) => list(uriOf(path)),
    isWanted: (path) => path.endsWith('.md') || isStory(path),
    isExcluded: createExclusion(filesExcluded(folder)),
    most: MOST_ENTRIES,
    goOn,
  });
  const found = files.filter((path) => belongsTo(uriOf(path), folder));
  const markdown = found.filter((path) => path.endsWith('.md')).map(uriOf);
  return {
    stories: found.filter(isStory).map(uriOf),
    markdown: () => Promise.resolve(markdown),
    skipped: unvisited > 0 ? [leftOut(folder, unvisited)] : [],
  };
}

function leftOut({ name }: WorkspaceFolder, count: number): Skipped {
  const most = MOST_ENTRIES.toLocaleString(languageTag());
  const reason = l10n.t`“${name}” lies where files can’t be searched for, so only its first ${most} files and folders are looked at.`;
  return { what: 'folder', count, reason };
}

async function list(folder: Uri): Promise<WalkEntry[]> {
  const entries = await workspace.fs.readDirectory(folder);
  return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
}

/** A link to a file is a file; a link to a folder isn't followed. */
function kindOf(type: FileType): WalkEntry['kind'] {
  if ((type & FileType.File) !== 0) return 'file';
  return type === FileType.Directory ? 'folder' : 'other';
}
