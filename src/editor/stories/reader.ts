import type { Uri } from 'vscode';
import type { StoryRecord } from '../../core/coverage/record';
import { noText, unreadableReason } from '../../core/index/unreadable';
import { declaresStory } from '../../core/story/discovery';
import { fingerprint } from '../../core/text';
import type { LintConfig } from '../lint-config';
import type { Log } from '../log';
import { decode, fileName } from '../text';
import type { World } from '../world';
import { checkStory } from './check';
import type { Failures } from './failures';
import type { OpenFiles } from './open-files';
import { Pacer } from './pacer';
import { readAhead } from './read-ahead';
import type { StoryStore } from './store';

/** Files to be read together. */
export interface Reading {
  files: readonly Uri[];
  /** Whether the settings name their places as ones for stories; others have to say so themselves. */
  areStories: boolean;
  /** Whether their checks are done at once, and not later with all others. */
  inFull: boolean;
}

/** Reads story files into the store. Documents that are open are not its business. */
export class StoryReader {
  constructor(
    private readonly world: World,
    private readonly config: LintConfig,
    private readonly store: StoryStore,
    private readonly open: OpenFiles,
    private readonly failures: Failures,
    private readonly log: Log,
  ) {}

  /** @param onRead is called after each file */
  async read(
    { files, areStories, inFull }: Reading,
    isWanted: () => boolean,
    onRead: () => void,
  ): Promise<void> {
    const pacer = new Pacer();
    for (const uri of files.filter((file) => this.open.has(file))) {
      this.open.check(uri);
      onRead();
    }
    const closed = files.filter((file) => !this.open.has(file));
    const textOf = (uri: Uri) => this.textOf(uri, areStories);
    for await (const [uri, text] of readAhead(closed, textOf)) {
      if (!isWanted()) return;
      await this.take(uri, text, { areStories, inFull });
      onRead();
      await pacer.pause();
    }
    this.store.showConfirmed();
  }

  /** Forgets the stories that a test refuses. */
  keep(test: (id: string) => boolean): void {
    this.store.keep((uri) => test(uri.toString()));
    this.failures.keep(test);
  }

  /** Checks a story that was read before, unless something newer is known of it by then. */
  async check(uri: Uri): Promise<void> {
    const before = this.store.get(uri);
    if (!before || this.open.has(uri)) return;
    const checks = await this.checksFor(uri);
    if (before.checkedBy === checks.key) return;
    const text = await this.textOf(uri, true);
    if (this.store.get(uri) !== before || this.open.has(uri)) return;
    if (text === undefined) this.store.delete(uri);
    else this.setChecked(uri, text, checks);
  }

  /** The stories that aren't checked under the settings that count for them. */
  async waiting(): Promise<Uri[]> {
    const waiting: Uri[] = [];
    for (const { uri, checkedBy } of this.store.all()) {
      if (!this.open.has(uri) && checkedBy !== (await this.config.keyFor(uri))) waiting.push(uri);
    }
    return waiting;
  }

  private async take(
    uri: Uri,
    text: string | undefined,
    { areStories, inFull }: Omit<Reading, 'files'>,
  ): Promise<void> {
    if (this.open.has(uri)) return;
    if (text === undefined || !(areStories || declaresStory(text))) {
      this.store.delete(uri);
      return;
    }
    const known = this.store.get(uri);
    const isSame = known?.fingerprint === fingerprint(text);
    if (known && isSame) this.store.confirm(known);
    if (inFull) await this.checkText(uri, text);
    else if (!isSame) await this.setRead(uri, text);
  }

  private async checkText(uri: Uri, text: string): Promise<void> {
    const known = this.store.get(uri);
    const key = await this.config.keyFor(uri);
    if (known?.fingerprint === fingerprint(text) && known.checkedBy === key) return;
    const checks = await this.checksFor(uri);
    if (!this.open.has(uri)) this.setChecked(uri, text, checks);
  }

  private setChecked(uri: Uri, text: string, { engine, settings, key }: Checks): void {
    const known = { uri, fingerprint: fingerprint(text), checkedBy: key, counted: true };
    this.store.setChecked(known, checkStory(engine, settings, uri, text));
  }

  private async setRead(uri: Uri, text: string): Promise<void> {
    const record = await this.recordOf(uri, text);
    if (this.open.has(uri)) return;
    const read = { fingerprint: fingerprint(text), checkedBy: '', counted: true };
    this.store.setRead({ uri, record, ...read });
  }

  private async recordOf(uri: Uri, text: string): Promise<StoryRecord> {
    const { quickRecord } = await this.world.coverage();
    const names = [uri.toString(), fileName(uri.path)] as const;
    const quick = (await this.config.isInEnglish(uri)) && quickRecord(...names, text);
    if (quick) return quick;
    const engine = await this.world.engine();
    const settings = await this.config.settingsFor(engine, uri);
    const story = engine.parseStory(text, engine.headingsOf(settings));
    return engine.toRecord(...names, story, undefined);
  }

  private async checksFor(uri: Uri) {
    const key = await this.config.keyFor(uri);
    const engine = await this.world.engine();
    return { key, engine, settings: await this.config.settingsFor(engine, uri) };
  }

  /** Undefined for what is no text, or no file any more. */
  private async textOf(uri: Uri, isStory: boolean): Promise<string | undefined> {
    const reading = await this.world.readFile(uri).then(
      (bytes) => ({ text: decode(bytes), reason: noText() }),
      (error: unknown) => ({ text: undefined, reason: unreadableReason(error) }),
    );
    const reason = reading.text === undefined && isStory ? reading.reason : undefined;
    const isNews = this.failures.note(uri, reason);
    if (isNews && reason !== undefined) this.log.info(`Left out ${uri.fsPath}: ${reason}`);
    return reading.text;
  }
}

type Checks = Awaited<ReturnType<StoryReader['checksFor']>>;
