import { isStored } from './drafts';
import { keptFrom, type Kept } from './kept';

/** Where copies are put. */
export interface CopyPlaces {
  /**
   * The browser's own storage, which has a copy at once and outlives the page; all windows share it.
   * Undefined where the browser refuses it.
   */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;
  /** What VS Code keeps for this page, and may write late. */
  readonly loadState: () => unknown;
  readonly saveState: (kept: Kept) => void;
}

/** Keeps the page's copy of words that aren't in the log yet. */
export class Copies {
  private hasWritten = false;

  constructor(private readonly places: CopyPlaces) {}

  /** Only what still has to go somewhere is put where other windows would find it. */
  save(kept: Kept): void {
    this.places.saveState(kept);
    if (isWaiting(kept)) this.write(kept);
    else if (this.hasWritten) this.erase(kept.round);
  }

  /** Words of a round that may have been left behind, by this page or by one that is gone. */
  recall(round: string): Kept | undefined {
    const found = [this.read(round), this.places.loadState()].map(keptFrom);
    return found.find((kept) => kept?.round === round && isWaiting(kept));
  }

  private write(kept: Kept): void {
    try {
      this.places.storage?.setItem(keyOf(kept.round), JSON.stringify(kept));
      this.hasWritten = true;
    } catch {
      // The storage is full: there is still what VS Code keeps.
    }
  }

  private erase(round: string): void {
    this.hasWritten = false;
    this.places.storage?.removeItem(keyOf(round));
  }

  private read(round: string): unknown {
    try {
      return JSON.parse(this.places.storage?.getItem(keyOf(round)) ?? 'null');
    } catch {
      return undefined;
    }
  }
}

const keyOf = (round: string) => `starStories.round ${round}`;

const isWaiting = ({ drafts, lost }: Kept): boolean =>
  lost.length > 0 || Object.values(drafts).some((draft) => !isStored(draft));
