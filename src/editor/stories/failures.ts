import type { Uri } from 'vscode';
import type { UnreadableStory } from '../story-index';

/** Stories that could not be read when this was last tried, each with the reason. */
export class Failures {
  private readonly reasons = new Map<string, string>();

  /** @param onChange is called when another story can't be read, or one can again */
  constructor(private readonly onChange: () => void) {}

  /** Ordered by place. */
  get list(): UnreadableStory[] {
    return [...this.reasons].sort().map(([id, reason]) => ({ id, reason }));
  }

  /**
   * @param reason undefined when there is nothing to complain about
   * @returns whether that is news
   */
  note(uri: Uri, reason: string | undefined): boolean {
    const key = uri.toString();
    if (this.reasons.get(key) === reason) return false;
    if (reason === undefined) this.reasons.delete(key);
    else this.reasons.set(key, reason);
    this.onChange();
    return true;
  }

  /** Forgets the stories that a test refuses. */
  keep(test: (id: string) => boolean): void {
    const gone = [...this.reasons.keys()].filter((id) => !test(id));
    for (const id of gone) this.reasons.delete(id);
    if (gone.length > 0) this.onChange();
  }
}
