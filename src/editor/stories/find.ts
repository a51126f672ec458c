import * as l10n from '@vscode/l10n';
import { languageTag } from '../../core/language';
import { RelativePattern, workspace, type Uri, type WorkspaceFolder } from 'vscode';
import { NEVER_SEARCHED } from '../../core/index/places';
import { filesExcluded, storyFiles } from '../config';
import type { Skipped } from '../story-index';
import type { World } from '../world';
import { belongsTo } from './belongs-to';
import type { FolderContent } from './folder-content';
import { walkFolder } from './walk-folder';

const SKIPPED = `**/{${NEVER_SEARCHED.join()}}/**`;

/** Markdown files looked into for `type: star-story`; a workspace with more is no place for stories. */
const MOST_OTHERS = 2000;

/** How many Markdown files are counted, to say how many weren't looked into. */
const MOST_COUNTED = 50_000;

/** A search in a file system that can be searched begins to answer sooner. */
const PATIENCE_MS = 2000;

/** Files that may be stories. */
export interface Found {
  /** Where the settings say that stories lie. */
  stories: Uri[];
  /** Other Markdown files, which may say themselves that they are stories. */
  others: Uri[];
  skipped: Skipped[];
}

/**
 * Finds the files of the workspace that may be stories, each once and in order.
 *
 * @param looksEverywhere whether other Markdown files are wanted though no story was found
 */
export async function findFiles(
  world: World,
  looksEverywhere: boolean,
  isWanted: () => boolean,
): Promise<Found> {
  const folders = workspace.workspaceFolders ?? [];
  const places = await Promise.all(folders.map((folder) => findIn(world, folder, isWanted)));
  const stories = inOrder(places.flatMap((place) => place.stories));
  const skipped = places.flatMap((place) => place.skipped);
  if (!looksEverywhere && stories.length === 0) return { stories, others: [], skipped };
  const among = new Set(stories.map(String));
  const markdown = await Promise.all(places.map((place) => place.markdown()));
  const others = inOrder(markdown.flat()).filter((uri) => !among.has(uri.toString()));
  return {
    stories,
    others: others.slice(0, MOST_OTHERS),
    skipped: [...skipped, ...leftOut(others.length - MOST_OTHERS)],
  };
}

function leftOut(count: number): Skipped[] {
  if (count <= 0) return [];
  const looked = MOST_OTHERS.toLocaleString(languageTag());
  const reason = l10n.t`Only the first ${looked} Markdown files outside your story folders are searched for “type: star-story”.`;
  return [{ what: 'file', count, reason }];
}

/** What lies in a folder of the workspace, and in no folder of the workspace inside it. */
async function findIn(
  world: World,
  folder: WorkspaceFolder,
  isWanted: () => boolean,
): Promise<FolderContent> {
  return (await searchIn(folder)) ?? walkFolder(world, folder, isWanted);
}

/** Undefined when the folder lies in a file system that can't be searched. */
async function searchIn(folder: WorkspaceFolder): Promise<FolderContent | undefined> {
  const found = await Promise.all(storyFiles(folder).map((pattern) => search(folder, pattern)));
  const stories = found.flatMap((uris) => uris ?? []);
  const canSearch = !found.includes(undefined);
  if (!canSearch || (stories.length === 0 && !(await findsAnything(folder)))) return undefined;
  const markdown = async () => (await search(folder, '**/*.md', MOST_COUNTED)) ?? [];
  return { stories, markdown, skipped: [] };
}

/** A file system that can't be searched may also answer that nothing is there. */
async function findsAnything(folder: WorkspaceFolder): Promise<boolean> {
  const any = await answer(
    folder,
    workspace.findFiles(new RelativePattern(folder, '**/*'), null, 1),
  );
  return any !== undefined && any.length > 0;
}

async function search(
  folder: WorkspaceFolder,
  pattern: string,
  most?: number,
): Promise<Uri[] | undefined> {
  const where = new RelativePattern(folder, pattern);
  const found = await answer(folder, workspace.findFiles(where, SKIPPED, most));
  return found?.filter((uri) => belongsTo(uri, folder));
}

/**
 * What a search finds. Where the editor knows nobody who could search, it waits for somebody without
 * end; files on a disk can always be searched, however long that takes.
 */
async function answer(
  { uri }: WorkspaceFolder,
  searching: Thenable<Uri[]>,
): Promise<Uri[] | undefined> {
  if (uri.scheme === 'file') return searching;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  return Promise.race([searching, silence]).finally(() => clearTimeout(timer));
}

/** What decides which files are found, in one text. */
export function searchedPlaces(): string {
  const folders = workspace.workspaceFolders ?? [];
  return JSON.stringify(
    folders.map((folder) => [folder.uri.toString(), storyFiles(folder), filesExcluded(folder)]),
  );
}

function inOrder(uris: readonly Uri[]): Uri[] {
  const byPlace = new Map(uris.map((uri) => [uri.toString(), uri]));
  return [...byPlace].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, uri]) => uri);
}
