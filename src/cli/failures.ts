import { withoutControls } from '../core/coverage/report/plain';
import type { Console } from './console';

/** What went wrong without stopping the rest; it is said at once, and the exit code tells it. */
export class Failures {
  private readonly said: string[] = [];

  constructor(private readonly console: Console) {}

  get messages(): readonly string[] {
    return this.said;
  }

  /** @param place a path, with or without line and column */
  add(place: string, message: string): void {
    const text = `${place}: ${message}`;
    this.said.push(text);
    this.console.error(withoutControls(text));
  }
}
