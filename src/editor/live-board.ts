import { workspace } from 'vscode';
import type { Coverage } from '../core/coverage/covered';
import type { LeftOut } from '../core/coverage/left-out';
import { progressOf } from '../core/coverage/progress';
import type { Shortlist } from '../core/coverage/shortlist/shortlist';
import type { BoardModel } from '../views/board/protocol';
import type { LiveCoverage } from './live-coverage';

/** What the board shows now. The shortlist is searched for only when what it rests on has changed. */
export class LiveBoard {
  private planned: { reasons: string; shortlist: Shortlist } | undefined;

  constructor(readonly coverage: LiveCoverage) {}

  async model(): Promise<BoardModel> {
    const { index } = this.coverage;
    const model: BoardModel = {
      isComplete: index.state === 'ready',
      hasFolder: (workspace.workspaceFolders ?? []).length > 0,
      leftOut: this.leftOut,
    };
    const progress = progressOf(index.progress, index);
    if (progress) model.progress = progress;
    if (index.records.length === 0) return model;
    const [engine, current] = await Promise.all([this.coverage.engine(), this.coverage.current()]);
    return { ...model, board: engine.boardOf(current, await this.shortlist(current)) };
  }

  /** What none of it counts. */
  get leftOut(): LeftOut {
    const { unreadable, skipped } = this.coverage.index;
    return { unreadable, skipped };
  }

  async shortlist(coverage: Coverage): Promise<Shortlist> {
    const engine = await this.coverage.engine();
    const candidates = engine.candidates(coverage);
    const reasons = JSON.stringify(candidates);
    if (this.planned?.reasons !== reasons) {
      this.planned = { reasons, shortlist: engine.shortlist(candidates) };
    }
    return this.planned.shortlist;
  }
}
