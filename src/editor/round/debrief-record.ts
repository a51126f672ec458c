import * as l10n from '@vscode/l10n';
import {
  Disposable,
  EventEmitter,
  FileSystemError,
  RelativePattern,
  type Uri,
  workspace,
  type TextDocument,
} from 'vscode';
import type { ClosedNotice } from '../../core/round/closed-book';
import type { Change } from '../../core/round/debrief/change';
import type { RevealedStory, StoryChoice } from '../../core/round/debrief/model';
import type { RoundRecord } from '../../core/round/record/record';
import type { DebriefSource } from '../../views/debrief/host';
import type { PageModel, Wanted } from '../../views/debrief/protocol';
import type { Books } from '../closed-book/books';
import type { StoryIndex } from '../story-index';
import { fileName, parentOf } from '../text';
import type { LintConfig } from '../lint-config';
import type { Engine, World } from '../world';
import { revealCase } from './debrief-case';
import { revealStory, storyChoices, textOf } from './debrief-stories';
import { debriefWords } from './debrief-words';
import { editRecord, recordGone } from './edit-record';

/** What pages of saved rounds are given. */
export interface DebriefParts {
  readonly world: World;
  readonly config: LintConfig;
  readonly index: StoryIndex;
  readonly books: Books;
}

const storyGone = () => l10n.t('This story is no longer in the workspace.');

/** A saved round as its file, or the editor that changes it, says it now. */
export class DebriefRecord implements DebriefSource {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable;
  readonly onDidChange = this.changed.event;

  constructor(
    readonly uri: Uri,
    private readonly parts: DebriefParts,
  ) {
    const tell = () => this.changed.fire();
    const tellOf = (document: TextDocument) => {
      if (document.uri.toString() === uri.toString()) tell();
    };
    parts.index.start();
    this.subscriptions = Disposable.from(
      this.changed,
      watchFile(uri, tell),
      workspace.onDidChangeTextDocument(({ document }) => tellOf(document)),
      workspace.onDidSaveTextDocument(tellOf),
      workspace.onDidCloseTextDocument(tellOf),
      parts.index.onDidChange(tell),
      parts.books.onDidChange(tell),
    );
  }

  /** Why nothing of the round may be seen now; undefined when it may. */
  async closed(): Promise<ClosedNotice | undefined> {
    const { books } = this.parts;
    await books.ready;
    const { reason, notice } = books;
    return reason === 'interview' ? { reason, notice } : undefined;
  }

  async model({ story, solution }: Wanted): Promise<PageModel> {
    const { world, books } = this.parts;
    const engine = await world.engine();
    const text = await this.read();
    const record = recordIn(text, engine);
    const model = engine.debriefOf(record);
    const stories = model.tellsStories && !books.closed ? this.stories(record) : [];
    return {
      ...model,
      ...debriefWords(record, world.now()),
      record: this.uri.toString(),
      isUnsaved: this.document()?.isDirty ?? false,
      stories,
      ...(await this.reveal(story, stories, text)),
      ...(solution && (await revealCase(record, this.parts))),
    };
  }

  async apply(change: Change): Promise<void> {
    const { world } = this.parts;
    const engine = await world.engine();
    const story = change.kind === 'beat' ? await this.storyNow(change.story) : undefined;
    const circumstances = { now: world.now(), ...(story && { story }) };
    await editRecord(this.uri, (text) => engine.editsFor(text, change, circumstances));
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private document(): TextDocument | undefined {
    const id = this.uri.toString();
    return workspace.textDocuments.find(({ uri }) => uri.toString() === id);
  }

  /** An editor may go on showing a file that is gone. */
  private async read(): Promise<string> {
    try {
      if (!this.document()?.isDirty) await workspace.fs.stat(this.uri);
      return await textOf(this.uri, this.parts.world);
    } catch (error) {
      throw error instanceof FileSystemError && error.code === 'FileNotFound'
        ? new Error(recordGone())
        : error;
    }
  }

  private stories(record: RoundRecord): StoryChoice[] {
    return storyChoices(this.uri, record, this.parts.index);
  }

  private async reveal(
    path: string | undefined,
    stories: readonly StoryChoice[],
    text: string,
  ): Promise<Pick<PageModel, 'revealed' | 'notRevealed'>> {
    const { books, index, world, config } = this.parts;
    if (books.closed) return { notRevealed: books.notice };
    if (path === undefined) return {};
    const story = stories.find((one) => one.path === path);
    if (!story) return index.state === 'ready' ? { notRevealed: storyGone() } : {};
    const { readBeats } = await world.engine();
    try {
      return { revealed: await revealStory(this.uri, story, readBeats(text), { world, config }) };
    } catch {
      return { notRevealed: storyGone() };
    }
  }

  private async storyNow(path: string): Promise<RevealedStory> {
    const text = await this.read();
    const stories = this.stories(recordIn(text, await this.parts.world.engine()));
    const { revealed, notRevealed } = await this.reveal(path, stories, text);
    if (!revealed) throw new Error(notRevealed ?? storyGone());
    return revealed;
  }
}

/** A record that was never saved has no file. */
function watchFile(uri: Uri, tell: () => void): Disposable {
  if (uri.scheme === 'untitled') return new Disposable(() => undefined);
  const pattern = new RelativePattern(parentOf(uri), fileName(uri.path));
  const watcher = workspace.createFileSystemWatcher(pattern);
  return Disposable.from(
    watcher,
    watcher.onDidCreate(tell),
    watcher.onDidChange(tell),
    watcher.onDidDelete(tell),
  );
}

function recordIn(text: string, { readRecord, noRecord }: Engine): RoundRecord {
  const { record } = readRecord(text);
  if (!record) throw new Error(noRecord());
  return record;
}
