import { Disposable, EventEmitter, FileType, Uri, workspace } from 'vscode';
import type { RoundFact } from '../../core/coverage/rehearsal';
import { toRoundFact } from '../../core/coverage/round-fact';
import { readRecordSummary, type RecordSummary } from '../../core/round/record-summary';
import { parentOf } from '../text';
import type { World } from '../world';

/** Folder of the saved rounds, in each workspace folder. */
export const ROUNDS_FOLDER = 'rounds';

export interface SavedRound extends RecordSummary {
  readonly uri: Uri;
}

/** The saved rounds of all workspace folders; read when asked for, and again when one changes. */
export class SavedRounds implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable;
  private known: Promise<SavedRound[]> | undefined;

  readonly onDidChange = this.changed.event;

  constructor(private readonly world: World) {
    const watcher = workspace.createFileSystemWatcher(`**/${ROUNDS_FOLDER}/*.md`);
    const forget = () => {
      this.known = undefined;
      this.changed.fire();
    };
    this.subscriptions = Disposable.from(
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      workspace.onDidChangeWorkspaceFolders(forget),
    );
  }

  /** Newest first; files that can't be read are left out. */
  all(): Promise<SavedRound[]> {
    this.known ??= readSavedRounds(this.world);
    return this.known;
  }

  /** What they say of stories told. */
  async facts(): Promise<RoundFact[]> {
    return (await this.all()).map((saved) => {
      const folder = parentOf(parentOf(saved.uri));
      return toRoundFact(saved, (path) => Uri.joinPath(folder, path).toString());
    });
  }

  dispose(): void {
    Disposable.from(this.subscriptions, this.changed).dispose();
  }
}

/** Ids of the questions that the last three rounds with questions asked. */
export function recentQuestions(saved: readonly SavedRound[]): string[] {
  return saved
    .filter(({ questions }) => questions.length > 0)
    .slice(0, 3)
    .flatMap(({ questions }) => questions);
}

/** Newest first; read afresh, whatever has been heard of changes. */
export async function readSavedRounds(world: World): Promise<SavedRound[]> {
  const folders = workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map(({ uri }) => listMarkdown(uri)));
  const saved = await Promise.all(found.flat().map((uri) => readRound(uri, world)));
  return saved
    .flatMap((round) => round ?? [])
    .sort((a, b) => Date.parse(b.started) - Date.parse(a.started));
}

/** The Markdown files in `rounds/` of a workspace folder. */
export async function listMarkdown(folder: Uri): Promise<Uri[]> {
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
