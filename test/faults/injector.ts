/** What can go wrong with one operation on files, or from one on. */
export const FAULTS = [
  /** From here on nothing may be written, moved or deleted. */
  'read-only',
  /** From here on nothing may be done at all. */
  'permission lost',
  /** From here on writing ends in the middle. */
  'full',
  /** The file is removed by somebody else right before. */
  'vanishing',
  /** The answer comes late, after those of others. */
  'slow',
  /** Somebody else has just written the file. */
  'another writer',
  /** One answer fails, and nobody knows why. */
  'unavailable',
] as const;

export type Fault = (typeof FAULTS)[number];

/** What a file system is asked to do. */
export type Operation =
  'stat' | 'readFile' | 'readDirectory' | 'writeFile' | 'createDirectory' | 'rename' | 'delete';

const CHANGES: readonly Operation[] = ['writeFile', 'createDirectory', 'rename', 'delete'];
const LASTING: readonly Fault[] = ['read-only', 'permission lost', 'full'];

/** Counts the operations on files, and lets one of them, or all from one on, go wrong. */
export class Injector {
  readonly operations: Operation[] = [];
  private isMended = false;
  /** What went wrong, as somebody who reads of it wants to know. */
  readonly met: string[] = [];

  /** @param at index of the operation; none without a fault */
  constructor(
    readonly fault?: Fault,
    readonly at = 0,
  ) {}

  /** Told of every operation before it is done; says what is wrong with it. */
  meet(operation: Operation, path: string): Fault | undefined {
    const index = this.operations.push(operation) - 1;
    const { fault } = this;
    if (!fault || this.isMended || !concerns(fault, operation)) return undefined;
    const isNow = LASTING.includes(fault) ? index >= this.at : index === this.at;
    if (!isNow) return undefined;
    this.met.push(`${operation} ${path}`);
    return fault;
  }

  /** All is well from here on. */
  mend(): void {
    this.isMended = true;
  }
}

/** Whether a fault makes a difference to an operation. */
export function concerns(fault: Fault, operation: Operation): boolean {
  if (fault === 'full') return operation === 'writeFile';
  if (fault === 'read-only') return CHANGES.includes(operation);
  if (fault === 'vanishing') return operation !== 'createDirectory';
  // No file system writes on condition that a file is as it was: who writes last wins.
  if (fault === 'another writer') return !['writeFile', 'delete'].includes(operation);
  return true;
}
