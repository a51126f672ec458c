import { languages, type Diagnostic, type Disposable, type Uri } from 'vscode';
import type { Books } from '../closed-book/books';
import { SOURCE } from './diagnostics';

type Entry = [Uri, readonly Diagnostic[]];

/** Files that are shown again at once; VS Code drops what is in a very large set. */
const TOGETHER = 20;

/** Findings in the Problems panel. While the books are closed they are only kept. */
export class Problems implements Disposable {
  private readonly shown = languages.createDiagnosticCollection(SOURCE);
  private readonly subscription: Disposable;
  private kept: Map<string, Entry> | undefined;

  constructor(books: Books) {
    const follow = () => (books.closed ? this.withdraw() : this.show());
    this.subscription = books.onDidChange(follow);
    follow();
  }

  get(uri: Uri): readonly Diagnostic[] {
    return (this.kept ? this.kept.get(uri.toString())?.[1] : this.shown.get(uri)) ?? [];
  }

  set(uri: Uri, findings: readonly Diagnostic[]): void {
    if (this.kept) this.kept.set(uri.toString(), [uri, findings]);
    else this.shown.set(uri, findings);
  }

  /** Costs a fraction of one by one. */
  setAll(entries: readonly Entry[]): void {
    if (this.kept) for (const [uri, findings] of entries) this.set(uri, findings);
    else this.shown.set([...entries]);
  }

  delete(uri: Uri): void {
    if (this.kept) this.kept.delete(uri.toString());
    else if (this.shown.has(uri)) this.shown.delete(uri);
  }

  dispose(): void {
    this.subscription.dispose();
    this.shown.dispose();
  }

  private withdraw(): void {
    if (this.kept) return; // They are closed for another reason now.
    this.kept = new Map();
    for (const [uri, findings] of this.shown) this.set(uri, findings);
    this.shown.clear();
  }

  private show(): void {
    const entries = [...(this.kept?.values() ?? [])];
    this.kept = undefined;
    for (let at = 0; at < entries.length; at += TOGETHER) {
      this.setAll(entries.slice(at, at + TOGETHER));
    }
  }
}
