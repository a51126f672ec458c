import { EventEmitter, languages, type Disposable, type Uri } from 'vscode';
import type { StoryRecord } from '../../core/coverage/record';
import { fingerprint } from '../../core/text';
import type { CheckedStory } from './check';
import { SOURCE, toDiagnostics } from './diagnostics';

interface Entry {
  uri: Uri;
  record: StoryRecord;
  /** Whether the story belongs to the workspace, so that coverage counts it. */
  counted: boolean;
  /** Of the text that was checked, to save a second check of the same. */
  fingerprint: string;
}

/** What is known of every story, and its findings in the Problems panel. */
export class StoryStore implements Disposable {
  private readonly entries = new Map<string, Entry>();
  private readonly unfolded = new Set<string>();
  private readonly diagnostics = languages.createDiagnosticCollection(SOURCE);
  private readonly changed = new EventEmitter<void>();
  private sorted: readonly StoryRecord[] | undefined;

  readonly onDidChange = this.changed.event;

  /** Stories of the workspace, ordered by place. */
  get records(): readonly StoryRecord[] {
    this.sorted ??= [...this.entries.values()]
      .filter(({ counted }) => counted)
      .map(({ record }) => record)
      .sort((a, b) => a.id.localeCompare(b.id));
    return this.sorted;
  }

  /** Shows all findings of a story from its next check on, those of less weight as well. */
  showAll(uri: Uri): void {
    this.unfolded.add(uri.toString());
    const entry = this.entries.get(uri.toString());
    if (entry) entry.fingerprint = '';
  }

  has(uri: Uri): boolean {
    return this.entries.has(uri.toString());
  }

  /** Whether exactly this text was checked last. */
  isCurrent(uri: Uri, text: string): boolean {
    return this.entries.get(uri.toString())?.fingerprint === fingerprint(text);
  }

  set(uri: Uri, text: string, checked: CheckedStory, counted: boolean): void {
    this.entries.set(uri.toString(), {
      uri,
      record: checked.record,
      counted,
      fingerprint: fingerprint(text),
    });
    this.diagnostics.set(uri, toDiagnostics(checked, this.unfolded.has(uri.toString())));
    this.announce();
  }

  delete(uri: Uri): void {
    if (!this.entries.delete(uri.toString())) return;
    this.diagnostics.delete(uri);
    this.announce();
  }

  /** Forgets the stories that a test refuses. */
  keep(test: (uri: Uri) => boolean): void {
    for (const { uri } of [...this.entries.values()]) if (!test(uri)) this.delete(uri);
  }

  /** Lets every text be checked again: a setting has changed. */
  forgetTexts(): void {
    for (const entry of this.entries.values()) entry.fingerprint = '';
  }

  announce(): void {
    this.sorted = undefined;
    this.changed.fire();
  }

  dispose(): void {
    this.diagnostics.dispose();
    this.changed.dispose();
  }
}
