import { LINE_KINDS } from '../../core/guide/case';
import type { Waiting } from './speaker';

/** The browser's own storage, as far as it is needed; undefined where the browser refuses it. */
type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;

/** Keeps lines that aren't in the log yet, so that they outlive a page that dies with its host. */
export class SaidCopies {
  constructor(private readonly storage: Place) {}

  save(round: string, lines: readonly Waiting[]): void {
    try {
      if (lines.length === 0) this.storage?.removeItem(keyOf(round));
      else this.storage?.setItem(keyOf(round), JSON.stringify(lines));
    } catch {
      // The storage is full: the words are drafts all the same.
    }
  }

  recall(round: string): Waiting[] {
    try {
      const kept: unknown = JSON.parse(this.storage?.getItem(keyOf(round)) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isWaiting) : [];
    } catch {
      return [];
    }
  }
}

const keyOf = (round: string) => `starStories.said ${round}`;

function isWaiting(value: unknown): value is Waiting {
  if (typeof value !== 'object' || value === null) return false;
  const { line, kind, text }: Partial<Record<string, unknown>> = { ...value };
  const isKind = LINE_KINDS.some((one) => one === kind);
  return Number.isSafeInteger(line) && isKind && typeof text === 'string';
}
