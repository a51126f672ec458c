import { FileType, Uri, workspace } from 'vscode';
import type { RoundId } from '../../core/guide/rounds';
import { readRecordSummary, type RecordSummary } from '../../core/round/record-summary';
import type { World } from '../world';

/** Folder of the saved rounds, in each workspace folder. */
export const ROUNDS_FOLDER = 'rounds';

export interface SavedRound extends RecordSummary {
  readonly uri: Uri;
}

/** The saved rounds of all workspace folders, newest first; files that can't be read are left out. */
export async function readSavedRounds(world: World): Promise<SavedRound[]> {
  const folders = workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map(({ uri }) => listMarkdown(uri)));
  const saved = await Promise.all(found.flat().map((uri) => readRound(uri, world)));
  return saved
    .flatMap((round) => round ?? [])
    .sort((a, b) => Date.parse(b.started) - Date.parse(a.started));
}

/** Ids of the questions that the last three rounds of a kind asked. */
export function recentQuestions(saved: readonly SavedRound[], round: RoundId): string[] {
  return saved
    .filter((one) => one.round === round)
    .slice(0, 3)
    .flatMap(({ questions }) => questions);
}

async function listMarkdown(folder: Uri): Promise<Uri[]> {
  const rounds = Uri.joinPath(folder, ROUNDS_FOLDER);
  try {
    const entries = await workspace.fs.readDirectory(rounds);
    return entries
      .filter(([name, type]) => (type & FileType.File) !== 0 && name.endsWith('.md'))
      .map(([name]) => Uri.joinPath(rounds, name));
  } catch {
    return []; // No such folder, or none that may be read: nothing was saved there.
  }
}

async function readRound(uri: Uri, world: World): Promise<SavedRound | undefined> {
  try {
    const summary = readRecordSummary(new TextDecoder().decode(await world.readFile(uri)));
    return summary && { ...summary, uri };
  } catch {
    return undefined; // It was removed meanwhile.
  }
}
