import { EventEmitter, languages, type Diagnostic, type Disposable, type Uri } from 'vscode';
import type { StoryRecord } from '../../core/coverage/record';
import type { CheckedStory } from './check';
import { SOURCE, toDiagnostics } from './diagnostics';

/** What is known of one story. A newer reading makes a new entry. */
export interface StoryEntry {
  readonly uri: Uri;
  readonly record: StoryRecord;
  /** Of the text that was read, to save a second look at the same. */
  readonly fingerprint: string;
  /** Under what it was checked, see `LintConfig.keyFor`; empty while it waits for that. */
  readonly checkedBy: string;
  /** Whether it belongs to the workspace, so that coverage counts it. */
  readonly counted: boolean;
}

/** What is known of every story, and its findings in the Problems panel. */
export class StoryStore implements Disposable {
  private readonly entries = new Map<string, StoryEntry>();
  private readonly unfolded = new Set<string>();
  private readonly diagnostics = languages.createDiagnosticCollection(SOURCE);
  private readonly changed = new EventEmitter<Uri>();
  private order: readonly string[] | undefined;
  private sorted: readonly StoryRecord[] | undefined;

  /** Tells which story is known otherwise now. */
  readonly onDidChange = this.changed.event;

  /** Stories of the workspace, ordered by place. */
  get records(): readonly StoryRecord[] {
    this.order ??= [...this.entries.keys()].sort();
    this.sorted ??= this.order.flatMap((key) => {
      const entry = this.entries.get(key);
      return entry?.counted ? [entry.record] : [];
    });
    return this.sorted;
  }

  all(): Iterable<StoryEntry> {
    return this.entries.values();
  }

  get(uri: Uri): StoryEntry | undefined {
    return this.entries.get(uri.toString());
  }

  /** Shows all findings of a story from its next check on, those of less weight as well. */
  showAll(uri: Uri): void {
    const key = uri.toString();
    this.unfolded.add(key);
    const entry = this.entries.get(key);
    if (entry) this.entries.set(key, { ...entry, checkedBy: '' });
  }

  /** Keeps what was read of a story that isn't checked yet; findings of an older text go. */
  setRead(entry: StoryEntry): void {
    this.diagnostics.delete(entry.uri);
    this.put(entry);
  }

  /** Keeps a checked story and shows its findings. */
  setChecked(entry: Omit<StoryEntry, 'record'>, checked: CheckedStory): void {
    this.show(entry.uri, toDiagnostics(checked, this.unfolded.has(entry.uri.toString())));
    this.put({ ...entry, record: checked.record });
  }

  delete(uri: Uri): void {
    if (!this.entries.delete(uri.toString())) return;
    this.order = undefined;
    this.diagnostics.delete(uri);
    this.announce(uri);
  }

  /** Forgets the stories that a test refuses. */
  keep(test: (uri: Uri) => boolean): void {
    for (const { uri } of [...this.entries.values()]) if (!test(uri)) this.delete(uri);
  }

  private show(uri: Uri, diagnostics: Diagnostic[]): void {
    this.diagnostics.set(uri, diagnostics);
  }

  private put(entry: StoryEntry): void {
    const key = entry.uri.toString();
    if (!this.entries.has(key)) this.order = undefined;
    this.entries.set(key, entry);
    this.announce(entry.uri);
  }

  private announce(uri: Uri): void {
    this.sorted = undefined;
    this.changed.fire(uri);
  }

  dispose(): void {
    this.diagnostics.dispose();
    this.changed.dispose();
  }
}
