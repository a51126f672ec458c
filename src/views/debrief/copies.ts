import { readCopy, writeCopy, type OwnStorage } from '../shared/own-storage';
import { draftsFrom, type Drafts } from './drafts';

/** Keeps drafts by their record, so that they outlive a page that dies with its host. */
export class DraftCopies {
  constructor(private readonly storage: OwnStorage) {}

  /** When the storage is full, there is still what VS Code keeps. */
  save(record: string, drafts: Drafts): void {
    if (Object.keys(drafts).length === 0) this.storage?.removeItem(keyOf(record));
    else writeCopy(this.storage, keyOf(record), drafts);
  }

  recall(record: string): Drafts {
    return draftsFrom(readCopy(this.storage, keyOf(record)));
  }
}

const keyOf = (record: string) => `starStories.rating ${record}`;
