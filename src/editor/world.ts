import type { Uri } from 'vscode';
import type * as engine from '../core/engine';
import type { Journal } from '../core/round/journal';

/** Everything that needs a parser; loaded when the first story is seen. */
export type Engine = typeof engine;

/** What differs between the Node host and the web worker host; injected by the composition root. */
export interface World {
  /**
   * The bytes of a file, without opening it in the editor.
   * @throws FileSystemError or a Node error when it can't be read
   */
  readFile(uri: Uri): Promise<Uint8Array>;
  /** The append-only log kept at `uri` (a file, or a folder of segments). */
  journal(uri: Uri): Journal;
  engine(): Promise<Engine>;
  /** Milliseconds since 1970. */
  now(): number;
}
