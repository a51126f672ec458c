import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { englishIn } from '../../core/english';
import { DRILL, savedDrill } from '../../core/round/debrief/saved-drill';
import { PLAYED, playedCase } from '../../core/round/debrief/played-case';
import { misfits, narrow } from '../access/room';
import { inWebview, shot, webviewFrame, type Workbench, Workspace } from '../harness';
import { OtherLanguage, PSEUDO } from '../harness/other-language';
import { textsOf } from '../harness/page-texts';
import { hideSideBar } from '../harness/page-width';
import { englishByRight, namesIn } from './english-by-right';

/** A server of its own begins to run, and pages are looked at in several ways. */
const LONG_MS = 240_000;

/** How wide a page is at its narrowest beside an editor. */
const NARROW = 300;

/** What a page is looked at for. */
export interface Look {
  /** Names the picture. */
  name: string;
  /** A text that must be there. */
  says: string;
}

/** A window on the sample in another language. */
export class LanguageDesk {
  readonly workspace = new Workspace('sample');
  readonly language: OtherLanguage;
  private opened: Workbench | undefined;
  private allowed: string[] = [];

  constructor(tag: string) {
    this.language = new OtherLanguage(tag);
  }

  get workbench(): Workbench {
    assert.ok(this.opened, 'no window');
    return this.opened;
  }

  async open(): Promise<void> {
    this.workspace.write(`rounds/${DRILL}`, savedDrill(Date.now() - 10 * 60_000));
    this.workspace.write(`rounds/${PLAYED}`, playedCase());
    this.allowed = englishByRight(this.workspace.folder);
    this.opened = await this.language.open(this.workspace);
    await this.activity.waitFor();
  }

  async close(): Promise<void> {
    await this.language.close();
    this.workspace.remove();
  }

  /** Our icon in the activity bar. */
  get activity(): Locator {
    return this.workbench.activity(this.language.manifestText('extension.displayName'));
  }

  /** Runs a command of ours, by the key of its title. */
  run(key: string): Promise<void> {
    return this.workbench.command(this.language.command(key));
  }

  part(selector: string): Locator {
    return inWebview(this.workbench, selector);
  }

  /** A button of a page by its English. */
  button(english: string): Locator {
    return this.part('button').filter({ hasText: this.language.text(english) });
  }

  /** Closes what was looked at: one of our pages is told from others by being alone. */
  async clear(): Promise<void> {
    await this.workbench.page.keyboard.press('Escape');
    await this.workbench.command('View: Close All Editors');
    await this.workbench.page.locator('.tab').first().waitFor({ state: 'detached' });
    await hideSideBar(this.workbench);
  }

  /** Looks at a whole page, also at how it stands in little room. */
  async page(selector: string, { name, says }: Look): Promise<void> {
    const frame = await webviewFrame(this.workbench, selector);
    await frame.getByText(says).first().waitFor({ state: 'attached' });
    const { tag } = this.language;
    assert.equal(await frame.evaluate(() => document.documentElement.lang), tag);
    await shot(this.workbench, `language-${tag}-${name}`);
    const leave = await narrow(frame, `${NARROW}px`);
    const cut = await misfits(frame);
    await shot(this.workbench, `language-${tag}-${name}-${NARROW}`);
    await leave();
    assert.deepEqual([...this.english(await textsOf(frame.locator('body'))), ...cut], []);
  }

  /** What is read in English and needn't be; only the pseudo language can be told from it. */
  private english(texts: readonly string[]): string[] {
    if (this.language.tag !== PSEUDO) return [];
    const allowed = [...this.allowed, ...namesIn(this.workspace.folder)];
    return [...new Set(texts)].flatMap((text) => englishIn(text, allowed));
  }
}

/** The same tests in every other language. */
export function inOtherLanguages(title: string, tests: (desk: LanguageDesk) => void): void {
  for (const tag of [PSEUDO, 'de']) {
    describe(`${title}, in the language ${tag}`, function () {
      this.timeout(LONG_MS);
      const desk = new LanguageDesk(tag);
      before('open a window', () => desk.open());
      afterEach('take a picture of a failure', async function () {
        const test = this.currentTest;
        if (test?.state === 'failed')
          await shot(desk.workbench, `language-${tag}-failed-${test.title}`);
      });
      after('close the window', () => desk.close());
      tests(desk);
    });
  }
}
