/**
 * An append-only log kept outside the workspace. Nothing is ever rewritten in place, so that a kill
 * costs at most the line that was being written.
 */
export interface Journal {
  /**
   * Adds one line (without its line end) and returns when it is safely stored.
   * @throws when it can't be stored, a full disk for example
   */
  append(line: string): Promise<void>;
  /** Every line so far, each ended by `\n`; the last one may be torn. Empty when there is no log. */
  read(): Promise<string>;
  /** Removes the log. */
  clear(): Promise<void>;
}
