import { Disposable, workspace, type TextDocument, type Uri } from 'vscode';
import { fingerprint } from '../../core/text';
import type { Books } from '../closed-book/books';
import type { LintConfig } from '../lint-config';
import type { World } from '../world';
import { checkInSlices, checkStory, type CheckedStory } from './check';
import { isStory, liesAmongStories } from './is-story';
import type { OpenFiles } from './open-files';
import type { StoryStore } from './store';

/** A story is checked this soon after a keystroke, and later the longer its checks take. */
const SHORTEST_DELAY_MS = 10;
const LONGEST_DELAY_MS = 400;
const DELAY_PER_MS_OF_WORK = 2;

/** What checking open stories needs. */
export interface OpenStoriesParts {
  world: World;
  config: LintConfig;
  store: StoryStore;
  books: Books;
  onDidClose: (uri: Uri, liesAmongStories: boolean) => void;
}

interface Memory {
  version: number;
  checked: CheckedStory;
}

/** The stories that are open in the editor, saved or not: checked as they are typed. */
export class OpenStories implements OpenFiles, Disposable {
  private readonly memory = new WeakMap<TextDocument, Memory>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly turns = new WeakMap<TextDocument, number>();
  private readonly subscriptions: Disposable;
  private lastCheckMs = 0;

  constructor(private readonly parts: OpenStoriesParts) {
    this.subscriptions = Disposable.from(
      workspace.onDidOpenTextDocument((document) => this.schedule(document, 0)),
      workspace.onDidChangeTextDocument(({ document }) => this.schedule(document, this.delay())),
      workspace.onDidCloseTextDocument((document) => this.close(document)),
      parts.config.onDidChange(() => this.checkAll()),
    );
    this.checkAll();
  }

  /** The check of a document as it is now; undefined when it is no story, or the books are closed. */
  async checked(document: TextDocument): Promise<CheckedStory | undefined> {
    if (this.parts.books.closed || !isStory(document)) return undefined;
    const known = this.memory.get(document);
    if (known?.version === document.version) return known.checked;
    const engine = await this.parts.world.engine();
    const settings = await this.parts.config.settingsFor(engine, document.uri);
    return this.remember(document, checkStory(engine, settings, document.uri, document.getText()));
  }

  /** Shows all findings of an open story, those that were held back as well. */
  showAllFindings(document: TextDocument): void {
    this.parts.store.showAll(document.uri);
    this.schedule(document, 0);
  }

  has(uri: Uri): boolean {
    return this.find(uri) !== undefined;
  }

  check(uri: Uri): void {
    const document = this.find(uri);
    if (document) this.schedule(document, 0);
  }

  private find(uri: Uri): TextDocument | undefined {
    const key = uri.toString();
    return workspace.textDocuments.find((one) => one.uri.toString() === key && isStory(one));
  }

  private checkAll(): void {
    for (const document of workspace.textDocuments) this.schedule(document, 0);
  }

  private schedule(document: TextDocument, delay: number): void {
    if (document.languageId !== 'markdown') return;
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    const check = () => {
      this.timers.delete(key);
      void this.checkNow(document);
    };
    this.timers.set(key, setTimeout(check, delay));
  }

  private async checkNow(document: TextDocument): Promise<void> {
    const isLatest = this.takeTurn(document);
    if (!isStory(document)) {
      this.parts.store.delete(document.uri);
      return;
    }
    const engine = await this.parts.world.engine();
    const settings = await this.parts.config.settingsFor(engine, document.uri);
    const checkedBy = await this.parts.config.keyFor(document.uri);
    const text = document.getText();
    if (document.isClosed || this.isKnown(document.uri, fingerprint(text), checkedBy)) return;
    const started = performance.now();
    const { uri, version } = document;
    const isWanted = () => isLatest() && document.version === version && !document.isClosed;
    const checked = await checkInSlices(engine, settings, { uri, text }, isWanted);
    if (!checked) return;
    this.remember(document, checked);
    this.lastCheckMs = performance.now() - started;
    const counted = workspace.getWorkspaceFolder(document.uri) !== undefined;
    const entry = { uri: document.uri, fingerprint: fingerprint(text), checkedBy, counted };
    this.parts.store.setChecked(entry, checked);
  }

  /** @returns whether no check of the document has begun since */
  private takeTurn(document: TextDocument): () => boolean {
    const turn = (this.turns.get(document) ?? 0) + 1;
    this.turns.set(document, turn);
    return () => this.turns.get(document) === turn;
  }

  /** Whether its findings are shown already. Those that an earlier window knew aren't. */
  private isKnown(uri: Uri, text: string, settings: string): boolean {
    const known = this.parts.store.get(uri);
    return known?.fingerprint === text && known.checkedBy === settings && !known.cached;
  }

  private remember(document: TextDocument, checked: CheckedStory): CheckedStory {
    this.memory.set(document, { version: document.version, checked });
    return checked;
  }

  private delay(): number {
    const wanted = this.lastCheckMs * DELAY_PER_MS_OF_WORK;
    return Math.min(Math.max(wanted, SHORTEST_DELAY_MS), LONGEST_DELAY_MS);
  }

  private close(document: TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    if (!this.parts.store.get(document.uri)) return;
    if (workspace.getWorkspaceFolder(document.uri)) {
      this.parts.onDidClose(document.uri, liesAmongStories(document));
    } else {
      this.parts.store.delete(document.uri);
    }
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const timer of this.timers.values()) clearTimeout(timer);
  }
}
