/** What a folder holds. Links to folders are `other`: following them may never end. */
export interface WalkEntry {
  name: string;
  kind: 'file' | 'folder' | 'other';
}

export interface WalkOptions {
  /**
   * What a folder holds.
   * @param folder path relative to where the walk begins, empty for there
   * @throws when it can't be listed; it is left out then
   */
  list: (folder: string) => Promise<readonly WalkEntry[]>;
  /** Whether a file is looked for. */
  isWanted: (path: string) => boolean;
  /** Whether a file or folder is to be passed over. */
  isExcluded: (path: string) => boolean;
  /** The walk ends when it has seen so many entries. */
  most: number;
  /** Asked before each folder; the walk ends when it says no. */
  goOn: () => boolean;
}

export interface WalkResult {
  /** Paths relative to where the walk began, those of higher folders first. */
  files: string[];
  /** Folders that were known and not listed any more. */
  unvisited: number;
  /** Folders that couldn't be listed. */
  unlisted: string[];
}

/** Walks through folders level by level, so that what lies near is found before the walk ends. */
export async function walk(options: WalkOptions): Promise<WalkResult> {
  const { list, isWanted, isExcluded, most, goOn } = options;
  const files: string[] = [];
  const folders = [''];
  const unlisted: string[] = [];
  let seen = 0;
  let visited = 0;
  for (const folder of folders) {
    if (seen >= most || !goOn()) break;
    visited += 1;
    const entries = await list(folder).catch(() => {
      unlisted.push(folder);
      return [];
    });
    seen += entries.length;
    for (const { name, kind } of entries) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (isExcluded(path)) continue;
      if (kind === 'folder' && !name.startsWith('.')) folders.push(path);
      if (kind === 'file' && isWanted(path)) files.push(path);
    }
  }
  return { files, unvisited: folders.length - visited, unlisted };
}
