import type { Aside, Texts } from '../../core/round/texts';
import {
  changeDraft,
  confirmDraft,
  isStored,
  isUnsent,
  meet,
  openDraft,
  sentDraft,
  type Draft,
} from './drafts';
import type { Kept } from './kept';

/** The least time between two messages about what is typed. */
export const SEND_MS = 150;
/** How long to wait for the extension's word that an edit is stored. */
export const RESEND_MS = 1000;
/** When to say that words still aren't stored. */
export const LATE_MS = 2000;

/** What a typist is given. */
export interface TypistParts {
  readonly send: (edit: { round: string; field: string; edit: number; text: string }) => void;
  readonly save: (kept: Kept) => void;
  /** Words of a round that a page before may have left behind. */
  readonly recall: (round: string) => Kept | undefined;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Calls back later; returns what takes that back. */
  readonly later: (run: () => void, ms: number) => () => void;
  /** What is stored, or what stands in a field without having been typed, may be different. */
  readonly onChange: () => void;
}

/**
 * Sees that what is typed reaches the log: the first edit is sent at once, others soon after, and all
 * again and again until the extension says that they are stored.
 */
export class Typist {
  private readonly drafts = new Map<string, Draft>();
  private lostWords: readonly Aside[] = [];
  private round = '';
  private lastSent = -Infinity;
  private waitingSince: number | undefined;
  private cancel: (() => void) | undefined;
  private isHolder = false;

  constructor(private readonly parts: TypistParts) {}

  textOf(field: string): string {
    return this.drafts.get(field)?.text ?? '';
  }

  /** Typed here, and neither in the log nor newer than what it has. */
  get lost(): readonly Aside[] {
    return this.lostWords;
  }

  /** Whether words have been waiting for so long that it should be said. */
  get isLate(): boolean {
    return this.waitingSince !== undefined && this.parts.now() - this.waitingSince >= LATE_MS;
  }

  /**
   * Compares with what the log has.
   * @param isHolder whether this window holds the round; else the log has the word
   */
  read(round: string, texts: Texts, isHolder: boolean): void {
    if (round !== this.round) this.forget(round);
    // What was typed just before the round went to another window belongs to it all the same.
    if (this.isHolder && !isHolder) this.sendAll(isUnsent);
    if (!this.isHolder && isHolder) this.recall();
    if (this.isHolder !== isHolder) this.waitingSince = undefined;
    this.isHolder = isHolder;
    for (const field of new Set([...this.drafts.keys(), ...Object.keys(texts)])) {
      const { draft, lost } = meet(this.drafts.get(field), texts[field] ?? '');
      this.drafts.set(field, draft);
      if (lost !== undefined) this.lostWords = [...this.lostWords, { field, text: lost }];
    }
    this.settle();
  }

  type(field: string, text: string): void {
    const before = this.drafts.get(field) ?? openDraft('');
    this.drafts.set(field, changeDraft(before, text));
    if (this.parts.now() - this.lastSent >= SEND_MS) this.sendAll(isUnsent);
    this.settle();
  }

  /** Sends what hasn't been sent. */
  flush(): void {
    this.sendAll(isUnsent);
    this.settle();
  }

  confirm(field: string, edit: number): void {
    const before = this.drafts.get(field);
    const after = before && confirmDraft(before, edit);
    if (!after || after === before) return;
    this.drafts.set(field, after);
    this.waitingSince = this.parts.now();
    this.settle();
  }

  /** Puts lost words at the end of their text, or of another field. */
  add(aside: Aside, field = aside.field): void {
    const text = this.textOf(field);
    this.drop(aside);
    this.type(field, text === '' ? aside.text : `${text}\n\n${aside.text}`);
    this.flush();
  }

  drop({ field, text }: Aside): void {
    this.lostWords = this.lostWords.filter((one) => one.field !== field || one.text !== text);
    this.settle();
  }

  private forget(round: string): void {
    this.round = round;
    this.isHolder = false;
    this.drafts.clear();
    this.lostWords = [];
  }

  /** Only who holds the round may take up words: else whoever typed them may still be at it. */
  private recall(): void {
    const { drafts = {}, lost = [] } = this.parts.recall(this.round) ?? {};
    const isNew = ({ text }: Aside) => this.lostWords.every((one) => one.text !== text);
    this.lostWords = [...this.lostWords, ...lost.filter(isNew)];
    for (const [field, draft] of Object.entries(drafts)) {
      if (isStored(this.drafts.get(field) ?? openDraft(''))) this.drafts.set(field, draft);
    }
  }

  private sendAll(which: (draft: Draft) => boolean): void {
    const { round } = this;
    for (const [field, draft] of this.drafts) {
      if (isStored(draft) || !which(draft)) continue;
      this.drafts.set(field, sentDraft(draft));
      this.parts.send({ round, field, edit: draft.edit, text: draft.text });
      this.lastSent = this.parts.now();
    }
  }

  /** Keeps the copy, and wakes up when there is something left to do. */
  private settle(): void {
    const { round, lostWords: lost } = this;
    this.parts.save({ round, drafts: Object.fromEntries(this.drafts), lost });
    const waiting = [...this.drafts.values()].filter((draft) => !isStored(draft));
    if (waiting.length === 0) this.waitingSince = undefined;
    else this.waitingSince ??= this.parts.now();
    this.cancel?.();
    this.cancel = undefined;
    if (waiting.length > 0 && this.isHolder) {
      const wait = waiting.some(isUnsent) ? SEND_MS : RESEND_MS;
      const since = Math.min(this.parts.now() - this.lastSent, wait);
      this.cancel = this.parts.later(() => this.wake(), wait - since);
    }
    this.parts.onChange();
  }

  private wake(): void {
    this.cancel = undefined;
    const isResend = this.parts.now() - this.lastSent >= RESEND_MS;
    this.sendAll(isResend ? () => true : isUnsent);
    this.settle();
  }
}
