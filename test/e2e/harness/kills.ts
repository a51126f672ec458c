import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import { fixAll } from '../../../src/core/lint/fix-all';
import { DEFAULT_SETTINGS } from '../../../src/core/lint/settings';
import { readRecord } from '../../../src/core/round/record/read';
import { isOver } from '../../../src/core/round/round';
import { extensionHostsOf, killAll, killServerOf } from './processes';
import { RoundLog } from './round-log';
import { runningHost, type OwnServer } from './running';
import { TriedRound } from './tried-round';
import { EXTENSION, Workbench } from './workbench';
import { Workspace } from './workspace';

const WAIT_MS = 60_000;
const STORIES = 120;
const TOGETHER = 24;

/** What is being done when something is killed. */
export const DEEDS = ['index', 'fix', 'round', 'save'] as const;

/** One kill, all of it drawn from its seed. */
export interface Kill {
  readonly seed: number;
  readonly deed: (typeof DEEDS)[number];
  readonly victim: 'host' | 'server';
  /** From when it is done. */
  readonly ms: number;
}

/** Rounds are killed most often: they are what can't be had again. */
const DRAWN: readonly Kill['deed'][] = ['round', 'round', 'round', 'save', 'fix', 'index'];
const LONGEST_MS: Readonly<Record<Kill['deed'], number>> = {
  round: 1900,
  save: 500,
  fix: 400,
  index: 2500,
};

/** @param seed any number */
export function killOf(seed: number): Kill {
  const draw = drawer(seed);
  const deed = DRAWN[Math.floor(draw() * DRAWN.length)] ?? 'round';
  const victim = draw() < 0.3 ? 'server' : 'host';
  return { seed, deed, victim, ms: Math.floor(draw() * LONGEST_MS[deed]) };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function drawer(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Those of one deed together, some at a time: one round goes on through many kills. */
export function inOrder(kills: readonly Kill[]): Kill[] {
  const some = kills.slice(0, TOGETHER);
  if (some.length === 0) return [];
  const rest = inOrder(kills.slice(TOGETHER));
  return [...DEEDS.flatMap((deed) => some.filter((kill) => kill.deed === deed)), ...rest];
}

const storyText = (title: string) =>
  `---\ntitle: ${title}\nfocus: [partnering]\n---\n\n##Situation\n\nIn March I told nobody.\n\n## Task\n\nTell them.\n`;

/** A window on a server of its own, in which hosts and the server are killed. */
export class KilledDesk {
  workbench!: Workbench;
  private readonly dataDir = mkdtempSync(join(tmpdir(), 'star-kills-'));
  private readonly workspace = new Workspace();
  private server: OwnServer | undefined;
  private context: BrowserContext | undefined;
  private round: TriedRound | undefined;
  private count = 0;

  async open(): Promise<void> {
    this.writeStories('first');
    const viewport = { width: 1400, height: 900 };
    this.context = await runningHost().browser.newContext({ viewport });
    await this.openWindow();
  }

  async close(): Promise<void> {
    await this.context?.close();
    await this.server?.stop();
    this.workspace.remove();
    rmSync(this.dataDir, { recursive: true, force: true, maxRetries: 3 });
  }

  /** Does something, kills, and sees that nothing is lost and that it goes on. */
  async suffer(kill: Kill): Promise<void> {
    this.count += 1;
    // While a round runs, the books are closed.
    if (kill.deed === 'index' || kill.deed === 'fix') await this.endRound();
    switch (kill.deed) {
      case 'index':
        return this.sufferWhileIndexing(kill);
      case 'fix':
        return this.sufferWhileFixing(kill);
      case 'round':
        return this.sufferInRound(kill);
      case 'save':
        return this.sufferWhileSaving(kill);
    }
  }

  private async sufferWhileIndexing({ victim, ms }: Kill): Promise<void> {
    const before = this.writeStories(`changed ${this.count}`);
    await this.workbench.command('STAR: Check all stories');
    await pause(ms);
    this.kill(victim);
    const torn = this.cacheText();
    await this.openAgain(victim);
    assert.ok(torn === '' || isWholeCache(torn), `a torn cache: ${torn.slice(-200)}`);
    assert.deepEqual(this.stories(), before, 'every story is as it was');
    await this.workbench.command('STAR: Check all stories');
    await this.until('all stories are indexed', () =>
      isAllIn(this.cacheText(), `changed ${this.count} `),
    );
  }

  private async sufferWhileFixing({ victim, ms }: Kill): Promise<void> {
    const name = `fixed-${this.count}.md`;
    const text = storyText(`Fixed ${this.count}`);
    const fixed = fixAll(text, DEFAULT_SETTINGS);
    assert.notEqual(fixed, text, 'there is something to fix');
    this.workspace.write(`stories/${name}`, text);
    await this.workbench.openFile(name);
    await this.fixAndSave();
    await pause(ms);
    this.kill(victim);
    const now = () => this.workspace.read(`stories/${name}`);
    assert.ok([text, fixed].includes(now()), `neither before nor after: ${now()}`);
    await this.openAgain(victim);
    await this.until('it is fixed and saved', async () => {
      if (now() === fixed) return true;
      await this.workbench.openFile(name);
      await this.fixAndSave();
      await pause(500);
      return false;
    });
    await this.workbench.command('View: Close All Editors');
  }

  private async fixAndSave(): Promise<void> {
    await this.workbench.command('STAR: Fix all safe findings in this story');
    await this.workbench.page.keyboard.press('Control+S');
  }

  private async sufferInRound({ victim, ms }: Kill): Promise<void> {
    const round = await this.runningRound();
    const kill = () => {
      if (victim === 'host') round.log.killHost();
      else round.log.killServer();
    };
    await round.endHost(ms, kill, () => this.openAgain(victim));
    await this.workbench.command('STAR: Show round');
    await round.isShown();
    await round.forgetLost();
  }

  private async sufferWhileSaving({ victim, ms }: Kill): Promise<void> {
    const round = await this.runningRound();
    await round.typist.start();
    await pause(200);
    await round.typist.stop();
    await round.hasEveryWord();
    const [before, { epoch }] = [this.records(), await round.log.until('was there', () => true)];
    await this.workbench.command('STAR: End round');
    await pause(ms);
    this.kill(victim);
    await this.openAgain(victim);
    this.round = undefined;
    let isEnded = false;
    await this.until('the round is saved', async () => {
      const now = round.log.round();
      if (!now) return true;
      if (isOver(now) || now.epoch === epoch || isEnded) return false;
      // It wasn't stored that it had ended.
      isEnded = true;
      await this.workbench.command('STAR: End round');
      return false;
    });
    const added = this.records().filter((name) => !before.includes(name));
    assert.equal(added.length, 1, `one record, not ${added.join()}`);
    const text = this.workspace.read(`rounds/${added[0]}`);
    assert.ok(readRecord(text).record, 'it is whole');
    assert.ok(text.includes(round.typist.text.trim()), 'with every word');
  }

  private async endRound(): Promise<void> {
    if (!this.round) return;
    await this.workbench.command('STAR: End round');
    await this.round.log.untilGone();
    this.round = undefined;
  }

  private async runningRound(): Promise<TriedRound> {
    if (!this.round) {
      this.round = new TriedRound(this, new RoundLog(this.dataDir));
      await this.round.start();
    }
    return this.round;
  }

  private kill(victim: Kill['victim']): void {
    if (victim === 'server') killServerOf(this.dataDir);
    else killAll(extensionHostsOf(this.dataDir));
  }

  /** VS Code starts a host again only three times in five minutes, unless the window is reloaded. */
  private async openAgain(victim: Kill['victim']): Promise<void> {
    if (victim === 'host') return this.workbench.reload();
    const { page } = this.workbench;
    await this.openWindow();
    await page.close();
  }

  private async openWindow(): Promise<void> {
    assert.ok(this.context);
    const { dataDir } = this;
    const again = this.server && { port: this.server.port, vsix: [] };
    this.server = await runningHost().startServer({ dataDir, ...again });
    const target = { folder: this.workspace.folder };
    this.workbench = await Workbench.open(this.context, target, this.server);
  }

  /** @returns their texts by name */
  private writeStories(title: string): Map<string, string> {
    for (let n = 0; n < STORIES; n++)
      this.workspace.write(`stories/story-${n}.md`, storyText(`${title} ${n}`));
    return this.stories();
  }

  private stories(): Map<string, string> {
    const names = readdirSync(this.workspace.path('stories')).filter((name) =>
      name.startsWith('story-'),
    );
    return new Map(names.map((name) => [name, this.workspace.read(`stories/${name}`)]));
  }

  private records(): string[] {
    const folder = this.workspace.path('rounds');
    if (!existsSync(folder)) return [];
    return readdirSync(folder).filter((name) => name.endsWith('.md'));
  }

  private cacheText(): string {
    const folder = join(this.dataDir, 'data/User/workspaceStorage');
    const names = existsSync(folder) ? readdirSync(folder) : [];
    const files = names.map((name) => join(folder, name, EXTENSION, 'stories.jsonl'));
    const [file] = files.filter((one) => existsSync(one));
    return file === undefined ? '' : readFileSync(file, 'utf8');
  }

  private async until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
    const end = Date.now() + WAIT_MS;
    while (!(await isSo())) {
      assert.ok(Date.now() < end, `never came: ${what}`);
      await pause(50);
    }
  }
}

/** Every line can be read, and the last one counts them. */
function isWholeCache(text: string): boolean {
  try {
    const lines = text.split('\n').map((line): unknown => JSON.parse(line));
    return JSON.stringify(lines.at(-1)) === JSON.stringify({ stories: (lines.length - 2) / 2 });
  } catch {
    return false;
  }
}

const isAllIn = (cache: string, title: string): boolean => cache.split(title).length - 1 >= STORIES;

/** Keeps a kill that something didn't survive, to be tried again with every run. */
export function keepKill(kill: Kill, error: Error): void {
  const folder = 'test/fixtures/kept/kills';
  mkdirSync(folder, { recursive: true });
  const kept = { ...kill, message: error.message };
  writeFileSync(join(folder, `${kill.seed}.json`), `${JSON.stringify(kept, undefined, 2)}\n`);
}

/** The seeds that are kept. */
export function keptSeeds(): number[] {
  const folder = 'test/fixtures/kept/kills';
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.map((name) => Number(/^\d+/.exec(name)?.[0]));
}
