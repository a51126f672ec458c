import { Disposable, EventEmitter, Uri, workspace } from 'vscode';
import { unreadableReason } from '../core/index/unreadable';
import { languageTag } from '../core/language';
import { CONFIG_FILES, DEFAULT_SETTINGS, override, type LintSettings } from '../core/lint/settings';
import { fingerprint } from '../core/text';
import { lintEnabled, lintSettings, SETTINGS } from './config';
import { ConfigProblems } from './config-problems';
import { headingsInSettings } from './headings';
import type { Log } from './log';
import { decode, parentOf } from './text';
import type { Engine, World } from './world';

interface ConfigFile {
  uri: Uri;
  text: string;
  /** What it says, once somebody has asked. */
  settings?: Partial<LintSettings>;
}

/**
 * How the stories of a folder are checked: by the settings of the editor, and over them by the
 * nearest configuration file at or above the story within its workspace folder.
 */
export class LintConfig implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly problems = new ConfigProblems();
  private readonly files = new Map<string, Promise<ConfigFile | undefined>>();
  private readonly keys = new Map<string, Promise<string>>();
  private readonly subscriptions: Disposable;

  /** Settings or a configuration file have changed, so that all stories are to be checked again. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly world: World,
    private readonly log: Log,
  ) {
    const watcher = workspace.createFileSystemWatcher(`**/{${CONFIG_FILES.join()}}`);
    const forget = () => {
      this.files.clear();
      this.keys.clear();
      this.changed.fire();
    };
    this.subscriptions = Disposable.from(
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete((uri) => {
        this.problems.delete(uri);
        forget();
      }),
      workspace.onDidChangeWorkspaceFolders(() => this.keys.clear()),
      workspace.onDidChangeConfiguration((change) => {
        if (!change.affectsConfiguration(SETTINGS)) return;
        this.keys.clear();
        this.changed.fire();
      }),
    );
  }

  /** The settings for one story. */
  async settingsFor(engine: Engine, story: Uri): Promise<LintSettings> {
    const own = this.editorSettings(engine, story);
    const file = await this.nearestFile(story);
    return file ? override(own, this.settingsIn(engine, file)) : own;
  }

  /**
   * A short text that is different whenever a story there would be checked in another way. Found
   * without the engine, since nothing needs to be checked where it is as it was.
   */
  keyFor(story: Uri): Promise<string> {
    const path = story.toString();
    const folder = path.slice(0, path.lastIndexOf('/'));
    const known = this.keys.get(folder) ?? this.makeKey(story);
    this.keys.set(folder, known);
    return known;
  }

  /** Whether only English headings count for a story, as far as that can be told without the engine. */
  async isInEnglish(story: Uri): Promise<boolean> {
    const file = await this.nearestFile(story);
    const saysMore = file !== undefined && file.text.includes('heading');
    return !saysMore && headingsInSettings(story).languages.length === 1;
  }

  private async makeKey(story: Uri): Promise<string> {
    const file = await this.nearestFile(story);
    // What the file says in vain is to be seen even if no story has to be checked.
    if (file) void this.world.engine().then((engine) => this.settingsIn(engine, file));
    return fingerprint(
      JSON.stringify([lintEnabled(story), lintSettings(story), file?.text, languageTag()]),
    );
  }

  private editorSettings(engine: Engine, story: Uri): LintSettings {
    const { settings: own, problems } = engine.readConfig(lintSettings(story));
    for (const { path, message } of problems) {
      this.log.once(`Setting ${SETTINGS} (${path.join('.')}): ${message}`);
    }
    return override(DEFAULT_SETTINGS, own);
  }

  private async nearestFile(story: Uri): Promise<ConfigFile | undefined> {
    const root = workspace.getWorkspaceFolder(story)?.uri;
    if (!root) return undefined;
    for (let folder = parentOf(story); ; folder = parentOf(folder)) {
      const found = await this.fileIn(folder);
      if (found || folder.path.length <= root.path.length) return found;
    }
  }

  private fileIn(folder: Uri): Promise<ConfigFile | undefined> {
    const key = folder.toString();
    const known = this.files.get(key) ?? this.findIn(folder);
    this.files.set(key, known);
    return known;
  }

  private async findIn(folder: Uri): Promise<ConfigFile | undefined> {
    for (const name of CONFIG_FILES) {
      const uri = Uri.joinPath(folder, name);
      const text = await this.world.readFile(uri).then(decode, (error: unknown) => {
        this.sayUnreadable(uri, error);
        return undefined;
      });
      if (text !== undefined) return { uri, text };
    }
    return undefined;
  }

  /** Stories are checked without it, until something changes that may have mended it. */
  private sayUnreadable(uri: Uri, error: unknown): void {
    const reason = unreadableReason(error);
    if (reason !== undefined) this.log.once(`${uri.path}: ${reason}`);
  }

  private settingsIn(engine: Engine, file: ConfigFile): Partial<LintSettings> {
    file.settings ??= this.read(engine, file);
    return file.settings;
  }

  private read(engine: Engine, { uri, text }: ConfigFile): Partial<LintSettings> {
    const { settings, problems } = engine.readConfigFile(text);
    for (const { message } of problems) this.log.once(`${uri.path}: ${message}`);
    // In JSON the editor itself marks what the schema doesn't allow.
    if (!uri.path.endsWith('.json')) this.problems.set(uri, text, problems);
    return settings;
  }

  dispose(): void {
    Disposable.from(this.subscriptions, this.changed, this.problems).dispose();
  }
}
