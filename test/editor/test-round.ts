import * as vscode from 'vscode';
import type { RoundPlan } from '../../src/core/round/events';
import type { Journal } from '../../src/core/round/journal';
import { ClosedBook } from '../../src/editor/closed-book/closed-book';
import { RoundController } from '../../src/editor/round/controller';
import { NO_INTERVIEW } from './support';

/** A log that two windows may share. */
export class MemoryJournal implements Journal {
  private text = '';
  fails = false;

  append(lines: readonly string[]): Promise<void> {
    if (this.fails) return Promise.reject(new Error('the disk is full'));
    this.text += lines.map((line) => `${line}\n`).join('');
    return Promise.resolve();
  }

  read(): Promise<string> {
    return Promise.resolve(this.text);
  }

  clear(): Promise<void> {
    this.text = '';
    return Promise.resolve();
  }
}

const DRILL: RoundPlan = {
  round: 'drill',
  title: 'Drill',
  seed: 1,
  phases: [
    {
      id: 'question-1',
      name: 'Question',
      minutes: 5,
      kind: 'question',
      aim: 'Answer it.',
      questions: [{ id: 'failure-1', text: 'What went wrong?' }],
    },
  ],
};

/** A round with closed books beside that of the extension, as one window sees it. */
export class TestRound {
  readonly controller: RoundController;
  readonly book: ClosedBook;

  /** @param owner a name that no other window has */
  constructor(
    readonly journal = new MemoryJournal(),
    owner = 'here',
  ) {
    const moment = () => ({ at: Date.now(), up: performance.now(), owner });
    this.controller = new RoundController({
      world: { journal: () => journal, moment, isAlive: () => true },
      log: vscode.Uri.parse('memory:/log'),
      keep: (round) => this.book.reopen(round).then(() => ({})),
    });
    this.book = new ClosedBook(this.controller, NO_INTERVIEW);
  }

  start(): Promise<boolean> {
    return this.book.start(DRILL);
  }

  /** Documents that were seen so far. */
  get peeks(): string[] {
    return (this.controller.current?.peeks ?? []).map(({ what, how }) => `${how}: ${what}`);
  }

  dispose(): void {
    this.book.dispose();
    this.controller.dispose();
  }
}
