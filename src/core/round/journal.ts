/**
 * An append-only log kept outside the workspace. Nothing is ever rewritten in place, so that a kill
 * costs at most the lines that were being written.
 */
export interface Journal {
  /**
   * Adds lines (without their line ends) and returns when they are safely stored.
   * @throws when they can't be stored, on a full disk for example; some of them may be there all the same
   */
  append(lines: readonly string[]): Promise<void>;
  /** Every line so far, each ended by `\n`; one may be torn. Empty when there is no log. */
  read(): Promise<string>;
  /** Removes the log. */
  clear(): Promise<void>;
}
