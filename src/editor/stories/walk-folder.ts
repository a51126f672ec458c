import * as l10n from '@vscode/l10n';
import { languageTag } from '../../core/language';
import { FileType, Uri, workspace, type WorkspaceFolder } from 'vscode';
import { unreadableReason } from '../../core/index/unreadable';
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
  const { files, unvisited, unlisted } = await walk({
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
    skipped: [
      ...(unvisited > 0 ? [leftOut(folder, unvisited)] : []),
      ...(unlisted.length > 0 ? [unreadable(folder, unlisted)] : []),
    ],
  };
}

function leftOut({ name }: WorkspaceFolder, count: number): Skipped {
  const most = MOST_ENTRIES.toLocaleString(languageTag());
  const reason = l10n.t`“${name}” lies where files can’t be searched for, so only its first ${most} files and folders are looked at.`;
  return { what: 'folder', count, reason };
}

function unreadable({ name }: WorkspaceFolder, folders: readonly string[]): Skipped {
  const [first = ''] = folders;
  const where = first === '' ? name : `${name}/${first}`;
  return {
    what: 'folder',
    count: folders.length,
    reason: l10n.t('“{0}” can’t be read.', where),
  };
}

/** Nothing for a folder that is gone meanwhile. */
async function list(folder: Uri): Promise<WalkEntry[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
  } catch (error) {
    if (unreadableReason(error) === undefined) return [];
    throw error;
  }
}

/** A link to a file is a file; a link to a folder isn't followed. */
function kindOf(type: FileType): WalkEntry['kind'] {
  if ((type & FileType.File) !== 0) return 'file';
  return type === FileType.Directory ? 'folder' : 'other';
}
