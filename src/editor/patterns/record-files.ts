import type { Uri } from 'vscode';
import type { RoundRecord } from '../../core/round/record/record';
import { declaresRecord } from '../../core/round/record-summary';
import { ROUNDS_FOLDER } from '../round/rounds-folder';
import { SavedFiles } from '../saved-files';
import type { World } from '../world';

/** A saved round with all that it says. */
export interface RecordFile {
  readonly uri: Uri;
  /** Absent when it can't be read, though it says that it is a round, or nobody can read the file. */
  readonly record?: RoundRecord;
}

/** The saved rounds of all workspace folders. */
export const recordFiles = (world: World): SavedFiles<RecordFile> =>
  new SavedFiles<RecordFile>(
    ROUNDS_FOLDER,
    world,
    async (text, uri) => {
      if (!declaresRecord(text)) return undefined;
      const { record } = (await world.engine()).readRecord(text);
      return { uri, ...(record && { record }) };
    },
    (uri) => ({ uri }),
  );
