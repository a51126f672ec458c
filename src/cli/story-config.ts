import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readConfigFile } from '../core/lint/config-file';
import { CONFIG_FILES, DEFAULT_SETTINGS, override, type LintSettings } from '../core/lint/settings';
import { LineIndex, stripByteOrderMark } from '../core/text';
import { FileError } from './attempt';
import type { Failures } from './failures';
import { slashed, within } from './paths';
import { readText } from './read-text';
import { UsageError } from './usage';

type Found = Partial<LintSettings>;

/**
 * How each story is checked: by the nearest configuration file at or above it, up to the working
 * folder, unless one file is named for all; what the command line says wins over it.
 */
export class StoryConfig {
  private readonly folders = new Map<string, Found>();
  private readonly top = process.cwd();
  private readonly forAll: Found | undefined;

  /**
   * @param flags what the command line says
   * @param file a configuration file for all stories
   * @throws UsageError when that file can't be read
   */
  constructor(
    private readonly flags: Found,
    file: string | undefined,
    private readonly failures: Failures,
  ) {
    this.forAll = file === undefined ? undefined : this.readNamed(file);
  }

  settingsFor(story: string): LintSettings {
    const found = this.forAll ?? this.nearest(dirname(resolve(story)));
    return override(override(DEFAULT_SETTINGS, found), this.flags);
  }

  private nearest(folder: string): Found {
    const known = this.folders.get(folder);
    if (known) return known;
    const parent = dirname(folder);
    const isTop = folder === this.top || folder === parent;
    const found = this.readIn(folder) ?? (isTop ? {} : this.nearest(parent));
    this.folders.set(folder, found);
    return found;
  }

  private readIn(folder: string): Found | undefined {
    const file = CONFIG_FILES.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (file === undefined) return undefined;
    try {
      return this.read(file);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.failures.add(this.shown(file), error.message);
      return {};
    }
  }

  private readNamed(file: string): Found {
    try {
      return this.read(file);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      throw new UsageError(`--config ${file}: ${error.message}`);
    }
  }

  private read(file: string): Found {
    const text = stripByteOrderMark(readText(file));
    const { settings, problems } = readConfigFile(text);
    const lines = new LineIndex(text);
    for (const { message, span } of problems) {
      const { line, column } = lines.place(span.start);
      this.failures.add(`${this.shown(file)}:${line + 1}:${column + 1}`, message);
    }
    return settings;
  }

  private shown(file: string): string {
    return slashed(within(this.top, file) ?? file);
  }
}
