import { Uri, type Event } from 'vscode';
import type { RoundFact } from '../../core/coverage/rehearsal';
import { toRoundFact } from '../../core/coverage/round-fact';
import { readRecordSummary, type RecordSummary } from '../../core/round/record-summary';
import { listMarkdown, readText, type SavedFiles } from '../saved-files';
import { parentOf } from '../text';
import type { World } from '../world';
import { newestFirst, ROUNDS_FOLDER, type KeptInRounds } from './rounds-folder';

export interface SavedRound extends RecordSummary {
  readonly uri: Uri;
}

/** The saved rounds of all workspace folders. */
export class SavedRounds {
  readonly onDidChange: Event<void>;

  constructor(private readonly files: SavedFiles<KeptInRounds>) {
    this.onDidChange = files.onDidChange;
  }

  /** Newest first; files that can't be read are left out. */
  async all(): Promise<SavedRound[]> {
    const files = await this.files.all();
    return files
      .flatMap(({ uri, value }) => (value.type === 'round' ? [{ ...value.summary, uri }] : []))
      .sort(newestFirst);
  }

  /** What they say of stories told. */
  async facts(): Promise<RoundFact[]> {
    return (await this.all()).map((saved) => {
      const folder = parentOf(parentOf(saved.uri));
      return toRoundFact(saved, (path) => Uri.joinPath(folder, path).toString());
    });
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
  const uris = await listMarkdown(ROUNDS_FOLDER);
  const texts = await Promise.all(uris.map((uri) => readText(uri, world)));
  const files = uris.flatMap((uri, at) => {
    const summary = readRecordSummary(texts[at] ?? '');
    return summary ? [{ ...summary, uri }] : [];
  });
  return files.sort(newestFirst);
}
