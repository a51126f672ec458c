import type { Disposable } from 'vscode';
import type { Log } from '../log';
import type { CacheFile } from './cache-file';
import { searchedPlaces } from './find';
import type { StoryStore } from './store';

/** The cache is written so long after a change, and so no more often; writing many takes longer. */
const SHORTEST_WAIT_MS = 2000;
const WAIT_MS_PER_STORY = 1;

/** Keeps the cache of the stories up to date, when the stories have changed. */
export class CacheKeeper implements Disposable {
  private readonly subscription: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving = Promise.resolve();

  /** @param isReady false while the store doesn't hold all stories yet */
  constructor(
    private readonly file: CacheFile,
    private readonly store: StoryStore,
    private readonly extension: string,
    private readonly isReady: () => boolean,
    private readonly log: Log,
  ) {
    this.subscription = store.onDidChange(() => this.saveSoon());
  }

  /** See `CacheFile.load`. */
  load(): Promise<boolean> {
    return this.file.load(this.store, this.scope());
  }

  private saveSoon(): void {
    const wait = Math.max(SHORTEST_WAIT_MS, this.store.size * WAIT_MS_PER_STORY);
    this.timer ??= setTimeout(() => this.save(), wait);
  }

  private save(): void {
    this.timer = undefined;
    if (this.isReady()) this.saving = this.saving.then(() => this.write());
    else this.saveSoon();
  }

  private async write(): Promise<void> {
    // The next window reads the stories again when it can't be written.
    await this.file
      .save(this.store, this.scope())
      .catch((error: unknown) => this.log.once(`No cache of the stories: ${String(error)}`));
  }

  private scope() {
    return { extension: this.extension, places: searchedPlaces() };
  }

  dispose(): void {
    this.subscription.dispose();
    clearTimeout(this.timer);
  }
}
