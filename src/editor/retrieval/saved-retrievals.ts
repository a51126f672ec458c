import type { Event, Uri } from 'vscode';
import type { RetrievalRecord } from '../../core/retrieval/retrieval';
import { newestFirst, type KeptInRounds } from '../round/rounds-folder';
import type { SavedFiles } from '../saved-files';

export interface SavedRetrieval extends RetrievalRecord {
  readonly uri: Uri;
}

/** The retrieval drills saved in `rounds/` of all workspace folders. */
export class SavedRetrievals {
  readonly onDidChange: Event<void>;

  constructor(private readonly files: SavedFiles<KeptInRounds>) {
    this.onDidChange = files.onDidChange;
  }

  /** Newest first; files that can't be read are left out. */
  async all(): Promise<SavedRetrieval[]> {
    const files = await this.files.all();
    return files
      .flatMap(({ uri, value }) => (value.type === 'retrieval' ? [{ ...value.record, uri }] : []))
      .sort(newestFirst);
  }
}
