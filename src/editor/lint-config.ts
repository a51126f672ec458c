import { Disposable, EventEmitter, Uri, workspace } from 'vscode';
import { CONFIG_FILES, DEFAULT_SETTINGS, override, type LintSettings } from '../core/lint/settings';
import { lintSettings, SETTINGS } from './config';
import { ConfigProblems } from './config-problems';
import type { Log } from './log';
import { decode, parentOf } from './text';
import type { Engine, World } from './world';

/**
 * How the stories of a folder are checked: by the settings of the editor, and over them by the
 * nearest configuration file at or above the story within its workspace folder.
 */
export class LintConfig implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly problems = new ConfigProblems();
  private readonly folders = new Map<string, Promise<Partial<LintSettings> | undefined>>();
  private readonly subscriptions: Disposable;

  /** Settings or a configuration file have changed, so that all stories are to be checked again. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly world: World,
    private readonly log: Log,
  ) {
    const watcher = workspace.createFileSystemWatcher(`**/{${CONFIG_FILES.join()}}`);
    const forget = () => {
      this.folders.clear();
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
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(SETTINGS)) this.changed.fire();
      }),
    );
  }

  /** The settings for one story. */
  async settingsFor(engine: Engine, story: Uri): Promise<LintSettings> {
    const own = this.editorSettings(engine, story);
    const root = workspace.getWorkspaceFolder(story)?.uri;
    if (!root) return own;
    for (let folder = parentOf(story); ; folder = parentOf(folder)) {
      const found = await this.settingsIn(engine, folder);
      if (found) return override(own, found);
      if (folder.path.length <= root.path.length) return own;
    }
  }

  private editorSettings(engine: Engine, story: Uri): LintSettings {
    const { settings: own, problems } = engine.readConfig(lintSettings(story));
    for (const { path, message } of problems) {
      this.log.once(`Setting ${SETTINGS} (${path.join('.')}): ${message}`);
    }
    return override(DEFAULT_SETTINGS, own);
  }

  private settingsIn(engine: Engine, folder: Uri): Promise<Partial<LintSettings> | undefined> {
    const key = folder.toString();
    const known = this.folders.get(key) ?? this.read(engine, folder);
    this.folders.set(key, known);
    return known;
  }

  private async read(engine: Engine, folder: Uri): Promise<Partial<LintSettings> | undefined> {
    for (const name of CONFIG_FILES) {
      const uri = Uri.joinPath(folder, name);
      const text = await this.world.readFile(uri).then(decode, () => undefined);
      if (text === undefined) continue;
      const { settings, problems } = engine.readConfigFile(text);
      for (const { message } of problems) this.log.once(`${uri.path}: ${message}`);
      // In JSON the editor itself marks what the schema doesn't allow.
      if (!name.endsWith('.json')) this.problems.set(uri, text, problems);
      return settings;
    }
    return undefined;
  }

  dispose(): void {
    Disposable.from(this.subscriptions, this.changed, this.problems).dispose();
  }
}
