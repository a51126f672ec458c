import { readCopy, writeCopy, type OwnStorage } from '../shared/own-storage';
import { isStored } from './drafts';
import { keptFrom, type Kept } from './kept';

/** Where copies are put. */
export interface CopyPlaces {
  readonly storage: OwnStorage;
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
    const found = [readCopy(this.places.storage, keyOf(round)), this.places.loadState()].map(
      keptFrom,
    );
    return found.find((kept) => kept?.round === round && isWaiting(kept));
  }

  /** When the storage is full, there is still what VS Code keeps. */
  private write(kept: Kept): void {
    if (writeCopy(this.places.storage, keyOf(kept.round), kept)) this.hasWritten = true;
  }

  private erase(round: string): void {
    this.hasWritten = false;
    this.places.storage?.removeItem(keyOf(round));
  }
}

const keyOf = (round: string) => `starStories.round ${round}`;

const isWaiting = ({ drafts, lost }: Kept): boolean =>
  lost.length > 0 || Object.values(drafts).some((draft) => !isStored(draft));
