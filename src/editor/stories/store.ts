import { EventEmitter, type Diagnostic, type Disposable, type Uri } from 'vscode';
import type { StoryRecord } from '../../core/coverage/record';
import { detached } from '../../core/detached';
import type { CachedStory } from '../../core/index/cache';
import type { Marker } from '../../core/index/marker';
import type { Books } from '../closed-book/books';
import type { CheckedStory } from './check';
import { fromDiagnostic, toDiagnostic } from './diagnostics';
import { toMarkers } from './markers';
import { Problems } from './problems';

/** Files whose markers are shown at once; VS Code drops what is in a very large set. */
const TOGETHER = 20;

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
  /** The findings of an earlier window, to be shown once the file proves to be the same. */
  readonly cached?: CachedStory['markers'];
}

/** What is known of every story, and its findings in the Problems panel. */
export class StoryStore implements Disposable {
  private readonly entries = new Map<string, StoryEntry>();
  private readonly unfolded = new Set<string>();
  private readonly diagnostics: Problems;
  private readonly changed = new EventEmitter<Uri>();
  private readonly confirmed: [Uri, Diagnostic[]][] = [];
  private order: readonly string[] | undefined;
  private sorted: readonly StoryRecord[] | undefined;

  /** Tells which story is known otherwise now. */
  readonly onDidChange = this.changed.event;

  constructor(books: Books) {
    this.diagnostics = new Problems(books);
  }

  /** Stories of the workspace, ordered by place. */
  get records(): readonly StoryRecord[] {
    this.order ??= [...this.entries.keys()].sort();
    this.sorted ??= this.order.flatMap((key) => {
      const entry = this.entries.get(key);
      return entry?.counted ? [entry.record] : [];
    });
    return this.sorted;
  }

  get size(): number {
    return this.entries.size;
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
    this.hide(entry.uri);
    this.put(entry);
  }

  /** Keeps a checked story and shows its findings. */
  setChecked(entry: Omit<StoryEntry, 'record'>, checked: CheckedStory): void {
    const markers = toMarkers(checked, this.unfolded.has(entry.uri.toString()));
    this.show(entry.uri, detached(markers));
    this.put({ ...entry, record: checked.record });
  }

  delete(uri: Uri): void {
    if (!this.entries.delete(uri.toString())) return;
    this.order = undefined;
    this.hide(uri);
    this.announce(uri);
  }

  /** Forgets the stories that a test refuses. */
  keep(test: (uri: Uri) => boolean): void {
    for (const { uri } of [...this.entries.values()]) if (!test(uri)) this.delete(uri);
  }

  /** Takes over what an earlier window knew, where this one doesn't know better yet. */
  restore(uri: Uri, { record, fingerprint, checkedBy, markers }: CachedStory): void {
    const key = uri.toString();
    if (this.entries.has(key)) return;
    const entry = { uri, record, fingerprint, checkedBy, counted: true, cached: markers };
    this.entries.set(key, entry);
    this.order = undefined;
    this.sorted = undefined;
  }

  /** The file of a story is the one that an earlier window knew: shows its findings. */
  confirm({ cached, ...entry }: StoryEntry): void {
    if (!cached) return;
    const markers = cached();
    const checkedBy = markers ? entry.checkedBy : '';
    this.entries.set(entry.uri.toString(), { ...entry, checkedBy });
    if (markers) this.confirmed.push([entry.uri, markers.map(toDiagnostic)]);
    if (this.confirmed.length >= TOGETHER) this.showConfirmed();
  }

  /** Shows what has been confirmed: a few files at once cost a fraction of one by one. */
  showConfirmed(): void {
    const entries = this.confirmed.splice(0);
    if (entries.length > 0) this.diagnostics.setAll(entries);
  }

  /** What the Problems panel shows for a story; undefined when that depends on this window. */
  markers(uri: Uri): Marker[] | undefined {
    if (this.unfolded.has(uri.toString())) return undefined;
    this.showConfirmed();
    return this.diagnostics.get(uri).map(fromDiagnostic);
  }

  private show(uri: Uri, markers: readonly Marker[]): void {
    this.showConfirmed();
    this.diagnostics.set(uri, markers.map(toDiagnostic));
  }

  private hide(uri: Uri): void {
    this.showConfirmed();
    this.diagnostics.delete(uri);
  }

  private put(entry: StoryEntry): void {
    const key = entry.uri.toString();
    if (!this.entries.has(key)) this.order = undefined;
    this.entries.set(key, { ...entry, record: detached(entry.record) });
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
