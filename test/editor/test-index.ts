import * as vscode from 'vscode';
import { LintConfig } from '../../src/editor/lint-config';
import { Log } from '../../src/editor/log';
import { OpenStories } from '../../src/editor/stories/open-stories';
import { StoryStore } from '../../src/editor/stories/store';
import { WorkspaceStories } from '../../src/editor/stories/workspace-stories';
import type { World } from '../../src/editor/world';
import { overwriteFile } from '../../src/editor/files';
import { readFile } from '../../src/node/read-file';
import { replaceFile } from '../../src/node/replace-file';
import { OPEN_BOOKS, until } from './support';

/** Lets things wait until a test lets them go. */
export class Gate {
  private release: () => void = () => undefined;
  private opened: Promise<void> = Promise.resolve();

  close(): void {
    this.opened = new Promise((resolve) => (this.release = resolve));
  }

  open(): void {
    this.release();
  }

  pass(): Promise<void> {
    return this.opened;
  }
}

/** A world whose files fail and wait as a test wants it. */
export class TestWorld implements World {
  readonly extensionUri = vscode.extensions.getExtension('star-stories.star-stories')!.extensionUri;
  readonly files = new Gate();
  readonly engineGate = new Gate();
  /** What reading throws, by the end of the path. */
  readonly faults = new Map<string, Error>();
  readonly read: string[] = [];
  enginesAsked = 0;

  readonly readFile = async (uri: vscode.Uri): Promise<Uint8Array> => {
    if (uri.path.endsWith('.md')) {
      this.read.push(uri.path);
      await this.files.pass();
    }
    for (const [end, fault] of this.faults) if (uri.path.endsWith(end)) throw fault;
    return uri.scheme === 'file' ? readFile(uri.fsPath) : vscode.workspace.fs.readFile(uri);
  };

  readonly engine = async () => {
    this.enginesAsked += 1;
    await this.engineGate.pass();
    return import('../../src/core/engine');
  };

  readonly coverage = () => import('../../src/core/coverage');
  readonly cases = () => import('../../src/core/cases');
  readonly review = () => import('../../src/core/review');
  readonly plan = () => import('../../src/core/plan');
  readonly preparation = () => import('../../src/core/preparation');
  readonly now = () => Date.now();
  readonly moment = () => ({ at: Date.now(), up: performance.now(), owner: 'test' });
  readonly isAlive = () => undefined;

  readonly replaceFile = (uri: vscode.Uri, bytes: Uint8Array): Promise<void> =>
    uri.scheme === 'file' ? replaceFile(uri.fsPath, bytes) : overwriteFile(uri, bytes);

  readonly journal = (): never => {
    throw new Error('an index needs no journal');
  };
}

/** What a test may want otherwise. */
export interface TestIndexOptions {
  world?: TestWorld;
  storage?: vscode.Uri;
  version?: string;
  /** Whether files that are open in the editor are left to it, as they are in the extension. */
  withEditor?: boolean;
}

/** An index beside that of the extension, in the hands of a test. */
export class TestIndex {
  readonly store = new StoryStore(OPEN_BOOKS);
  readonly stories: WorkspaceStories;
  readonly world: TestWorld;
  /** Not to be disposed: its channel is the extension's, too. */
  private readonly log = new Log();
  private readonly disposables: vscode.Disposable;

  constructor(options: TestIndexOptions = {}) {
    const { world = new TestWorld(), storage, version = '1.0.0', withEditor } = options;
    this.world = world;
    const { store, log } = this;
    const config = new LintConfig(world, log);
    const editor = withEditor
      ? new OpenStories({
          world,
          config,
          store,
          books: OPEN_BOOKS,
          onDidClose: (uri, among) => this.stories.reread(uri, among),
        })
      : undefined;
    const open = editor ?? { has: () => false, check: () => undefined };
    this.stories = new WorkspaceStories({ world, config, store, log, open, storage, version });
    const others = editor ? [editor] : [];
    this.disposables = vscode.Disposable.from(this.stories, ...others, store, config);
  }

  /** Waits until all stories are read, and checked unless the candidate has stopped that. */
  async settled(): Promise<this> {
    const { stories } = this;
    await until('the index', () => {
      const isDone = stories.state === 'ready' && !stories.progress;
      return (isDone && (stories.isStopped || stories.unchecked === 0)) || undefined;
    });
    return this;
  }

  async started(): Promise<this> {
    this.stories.start();
    return this.settled();
  }

  /** The stories whose path holds some text, by the end of their paths. */
  named(part: string): Map<string, (typeof this.stories.records)[number]> {
    const found = this.stories.records.filter(({ id }) => id.includes(part));
    return new Map(found.map((record) => [record.id.slice(record.id.indexOf(part)), record]));
  }

  /** All that is known: records, and what the Problems panel shows. */
  known() {
    return this.stories.records.map((record) => ({
      record,
      markers: this.store.markers(vscode.Uri.parse(record.id)),
    }));
  }

  dispose(): void {
    this.disposables.dispose();
  }
}
