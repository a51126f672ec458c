import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { runningHost, type OwnServer } from './running';
import { Workbench } from './workbench';
import type { Workspace } from './workspace';

/** The tag of the language of tests: English in letters that stand in no English word. */
export const PSEUDO = 'qps-ploc';

type Texts = Readonly<Record<string, string | { message: string }>>;

/** VS Code in another language, by a server of its own whose extension knows the pseudo language. */
export class OtherLanguage {
  private readonly dataDir = mkdtempSync(join(tmpdir(), 'star-language-'));
  private server: OwnServer | undefined;
  private context: BrowserContext | undefined;

  /** @param tag as VS Code names languages */
  constructor(readonly tag: string) {}

  async open(workspace: Workspace): Promise<Workbench> {
    const host = runningHost();
    this.server = await host.startServer({ dataDir: this.dataDir });
    execFileSync(process.execPath, ['generate.mjs', '--pseudo', this.extension]);
    this.context = await host.browser.newContext({ viewport: { width: 1400, height: 900 } });
    // What VS Code takes for the language of its own texts, which its server doesn't bring along.
    await this.context.addInitScript((tag) => {
      const language = { get: () => tag, set: () => undefined };
      Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', language);
    }, this.tag);
    return Workbench.open(this.context, { folder: workspace.folder }, this.server);
  }

  async close(): Promise<void> {
    await this.context?.close();
    await this.server?.stop();
    rmSync(this.dataDir, { recursive: true, force: true, maxRetries: 3 });
  }

  /** A text of the code in this language, by its English. */
  text(english: string): string {
    const texts = this.read(`l10n/bundle.l10n.${this.tag}.json`);
    // Where translators are told more, that stands behind it.
    const key = Object.keys(texts).find((one) => one === english || one.startsWith(`${english}/`));
    return messageOf(texts, key ?? english);
  }

  /** A text of the manifest in this language, by its key. */
  manifestText(key: string): string {
    return messageOf(this.read(`package.nls.${this.tag}.json`), key);
  }

  /** A command as the palette has it, by the key of its title. */
  command(key: string): string {
    return `STAR: ${this.manifestText(`command.${key}`)}`;
  }

  private read(name: string): Texts {
    return JSON.parse(readFileSync(join(this.extension, name), 'utf8')) as Texts;
  }

  /** The folder of the installed extension. */
  private get extension(): string {
    const folder = join(this.dataDir, 'extensions');
    const name = readdirSync(folder).find((one) => one.startsWith('star-stories.'));
    if (!name) throw new Error(`the extension isn't in ${folder}`);
    return join(folder, name);
  }
}

function messageOf(texts: Texts, key: string): string {
  const text = texts[key];
  if (text === undefined) throw new Error(`the language has no “${key}”`);
  return typeof text === 'string' ? text : text.message;
}
