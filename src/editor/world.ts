import type { Uri } from 'vscode';
import type * as cases from '../core/cases';
import type * as coverage from '../core/coverage';
import type * as engine from '../core/engine';
import type * as plan from '../core/plan';
import type * as preparation from '../core/preparation';
import type * as review from '../core/review';
import type { Journal } from '../core/round/journal';
import type { Moment } from '../core/round/stretch';

/** Everything that needs a parser; loaded when the first story is seen. */
export type Engine = typeof engine;

/** What coverage shows; loaded when the first badge, view or board needs it. */
export type CoverageEngine = typeof coverage;

/** What a round with a case needs; loaded when the first one begins. */
export type CasesEngine = typeof cases;

/** What several rounds say together; loaded when the patterns page or the practice plan needs it. */
export type ReviewEngine = typeof review;

/** What a plan says; loaded when there is one. */
export type PlanEngine = typeof plan;

/** Help with the plan, practice, retrieval drill and sheets; loaded when one of them is asked for. */
export type PreparationEngine = typeof preparation;

/** What differs between the Node host and the web worker host; injected by the composition root. */
export interface World {
  /** The folder in which the extension is installed. */
  readonly extensionUri: Uri;
  /**
   * The bytes of a file, without opening it in the editor.
   * @throws FileSystemError or a Node error when it can't be read
   */
  readFile(uri: Uri): Promise<Uint8Array>;
  /**
   * Puts new bytes in the place of a file, or begins it. On a disk of this machine that is done at once:
   * a crash leaves the old ones or the new ones.
   * @throws when it can't be done; the old ones are there then
   */
  replaceFile(uri: Uri, bytes: Uint8Array): Promise<void>;
  /** The append-only log kept at `uri` (a file, or a folder of segments). */
  journal(uri: Uri): Journal;
  engine(): Promise<Engine>;
  coverage(): Promise<CoverageEngine>;
  cases(): Promise<CasesEngine>;
  review(): Promise<ReviewEngine>;
  plan(): Promise<PlanEngine>;
  preparation(): Promise<PreparationEngine>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Now, by both clocks of this host and with the name of this run of it. */
  moment(): Moment;
  /** Whether the host of that name still runs; undefined when that can't be known. */
  isAlive(owner: string): boolean | undefined | Promise<boolean | undefined>;
}
