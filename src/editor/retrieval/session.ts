import { EventEmitter, workspace, type Disposable, type Uri } from 'vscode';
import type { Answer } from '../../core/retrieval/answer';
import type { Cue } from '../../core/retrieval/cue';
import type { Drill, DrillEvent, DrillPlan } from '../../core/retrieval/drill';
import type { CueResult } from '../../core/retrieval/retrieval';
import type { CueModel, Keeping, OverModel } from '../../core/retrieval/shown-drill';
import type { PreparationEngine, World } from '../world';
import type { RecordFile } from './record-file';

/** What a session is made of. */
export interface SessionParts {
  readonly engine: PreparationEngine;
  readonly world: Pick<World, 'moment'>;
  readonly plan: DrillPlan;
  readonly answerTo: (cue: Cue) => Promise<Answer | undefined>;
  /** What a topic or a pattern is called. */
  readonly nameOf: (result: CueResult) => string;
  /** Undefined where there is no folder to keep it in. */
  readonly file: RecordFile | undefined;
}

/**
 * One retrieval drill from its first cue to the end. After every cue that was judged the whole record is
 * written anew. The answer of a cue is looked for while it is asked, and shown only when it is revealed.
 */
export class RetrievalSession implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly started: number;
  private drill: Drill;
  private answer: { cue: Cue; found?: Answer | undefined } | undefined;
  private failure: string | undefined;

  readonly onDidChange = this.changed.event;

  constructor(private readonly parts: SessionParts) {
    const { engine, plan, world } = parts;
    const { at, up } = world.moment();
    this.started = at;
    this.drill = engine.beginDrill(plan, up);
    this.lookUp();
  }

  get isOver(): boolean {
    return this.drill.open === undefined;
  }

  /** The number of the open cue, from 1; what the page says of another one comes too late. */
  get number(): number {
    return this.drill.results.length + 1;
  }

  /** Where the record is; undefined before anything was kept. */
  get file(): Uri | undefined {
    return this.parts.file?.file;
  }

  /** By the clock of the drill. */
  get now(): number {
    return this.parts.world.moment().up;
  }

  model(): CueModel | OverModel {
    const { engine, nameOf } = this.parts;
    const { now, answer, keeping } = this;
    return engine.drillModel(this.drill, { now, answer: answer?.found, keeping, nameOf });
  }

  take(event: DrillEvent): void {
    const before = this.drill;
    this.drill = this.parts.engine.stepDrill(before, event);
    if (this.drill === before) return;
    if (this.drill.results !== before.results) {
      this.lookUp();
      void this.keep();
    }
    // The page knows what was typed in it.
    if (event.type !== 'typed') this.changed.fire();
  }

  /** Writes what there is; what can't be written is said in the model. */
  async keep(): Promise<void> {
    const { file, engine, nameOf, plan } = this.parts;
    const { results } = this.drill;
    if (!file || results.length === 0) return;
    const { started } = this;
    const ended = this.parts.world.moment().at;
    const offset = localOffset(started);
    const record = engine.retrievalOf({ ...plan, results, started, ended, offset });
    try {
      await file.keep(engine.writeRetrieval(record, nameOf));
      this.failure = undefined;
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    }
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  private get keeping(): Keeping {
    const { file, failure } = this;
    if (!this.parts.file) return { isHomeless: true };
    return {
      ...(file && { file: workspace.asRelativePath(file) }),
      ...(failure !== undefined && { failure }),
    };
  }

  private lookUp(): void {
    const { open, cues, results } = this.drill;
    const cue = open && cues[results.length];
    this.answer = cue && { cue };
    if (cue) void this.find(cue);
  }

  private async find(cue: Cue): Promise<void> {
    const found = await this.parts.answerTo(cue).catch(() => undefined);
    if (this.answer?.cue !== cue) return;
    this.answer = { cue, found: found ?? { deck: 'unknown' } };
    if (this.drill.open?.step === 'revealed') this.changed.fire();
  }
}

/** Minutes that local time is ahead of UTC at a moment. */
function localOffset(at: number): number {
  return -new Date(at).getTimezoneOffset();
}
