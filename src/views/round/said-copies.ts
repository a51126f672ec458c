import { LINE_KINDS } from '../../core/guide/case';
import { readCopy, writeCopy, type OwnStorage } from '../shared/own-storage';
import type { Waiting } from './speaker';

/** Keeps lines that aren't in the log yet, so that they outlive a page that dies with its host. */
export class SaidCopies {
  constructor(private readonly storage: OwnStorage) {}

  /** When the storage is full, the words are drafts all the same. */
  save(round: string, lines: readonly Waiting[]): void {
    if (lines.length === 0) this.storage?.removeItem(keyOf(round));
    else writeCopy(this.storage, keyOf(round), lines);
  }

  recall(round: string): Waiting[] {
    const kept = readCopy(this.storage, keyOf(round));
    return Array.isArray(kept) ? kept.filter(isWaiting) : [];
  }
}

const keyOf = (round: string) => `starStories.said ${round}`;

function isWaiting(value: unknown): value is Waiting {
  if (typeof value !== 'object' || value === null) return false;
  const { line, kind, text }: Partial<Record<string, unknown>> = { ...value };
  const isKind = LINE_KINDS.some((one) => one === kind);
  return Number.isSafeInteger(line) && isKind && typeof text === 'string';
}
