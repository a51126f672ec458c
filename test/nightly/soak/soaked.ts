import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { manyRounds } from '../../core/review/many-rounds';
import { inWebview } from '../../e2e/harness';
import { watchPages } from '../../e2e/harness/page-errors';
import { RoundLog } from '../../e2e/harness/round-log';
import { runningHost, type OwnServer } from '../../e2e/harness/running';
import { Workbench } from '../../e2e/harness/workbench';
import { Workspace } from '../../e2e/harness/workspace';
import { HostProbe, type Late } from './host-probe';
import { beyond, lateness, takeSeen, watchTicks } from './ticks';

const SEED = 1;
const STORIES = 200;
const ROUNDS = 20;
/** A machine that does other things for an hour is slow at times. */
const WAIT_MS = 120_000;
const PROBE = resolve('test/nightly/soak/probe.cjs');

interface StoryMaker {
  readonly randomFrom: (seed: number) => () => number;
  readonly writeWorkspace: (folder: string, files: number, seed: number) => unknown;
}

/** A window of a server of its own on a workspace as people have it, which is used for a long time. */
export class Soaked {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'star-soak-'));
  readonly workspace = new Workspace();
  readonly log = new RoundLog(this.dataDir);
  workbench!: Workbench;
  probe!: HostProbe;
  /** A number from 0 to 1, the same in each run. */
  random!: () => number;
  /** Errors of our pages. */
  pageErrors: string[] = [];
  /** How late each tick came. */
  readonly ticks: Late[] = [];
  /** How many ticks were judged of each round that was watched. */
  readonly watched: number[] = [];
  /** How much later than a timer without anything to do. */
  readonly beyond: Late[] = [];
  /** How late such timers came, in the window and in the extension host. */
  readonly floor: Late[] = [];
  /** How many records of rounds there are to be. */
  records = ROUNDS;
  private server!: OwnServer;
  private context!: BrowserContext;

  async open(): Promise<void> {
    const url = pathToFileURL(resolve('test/bench/stories.mjs')).href;
    const { randomFrom, writeWorkspace } = (await import(url)) as StoryMaker;
    this.random = randomFrom(SEED);
    writeWorkspace(this.workspace.folder, STORIES, SEED);
    this.workspace.write('plan.md', readFileSync('sample/plan.md', 'utf8'));
    for (const { name, text } of manyRounds(ROUNDS)) this.workspace.write(`rounds/${name}`, text);

    const sockets = join(this.dataDir, 'sockets');
    mkdirSync(sockets);
    process.env.STAR_SOAK_SOCKETS = sockets;
    const host = runningHost();
    this.server = await host.startServer({ dataDir: this.dataDir, nodeArgs: ['--require', PROBE] });
    this.context = await host.browser.newContext({ viewport: { width: 1400, height: 900 } });
    this.pageErrors = watchPages(this.context);
    this.workbench = await Workbench.open(this.context, this.workspace, this.server);
    this.page.setDefaultTimeout(WAIT_MS);
    await this.workbench.activity('STAR Stories').waitFor();
    this.probe = await HostProbe.find(sockets);
    await watchTicks(this.page);
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.server.stop();
    this.workspace.remove();
    rmSync(this.dataDir, { recursive: true, force: true, maxRetries: 3 });
  }

  get page(): Page {
    return this.workbench.page;
  }

  /** A part of one of our pages. */
  part(selector: string): Locator {
    return inWebview(this.workbench, selector);
  }

  get countdown(): Locator {
    return this.workbench.statusItem('starStories.round');
  }

  one<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)]!;
  }

  /** Path of one of the stories. */
  aStory(): string {
    const number = Math.floor(this.random() * STORIES);
    const folder = String(Math.floor(number / 100)).padStart(3, '0');
    return `stories/${folder}/${String(number).padStart(5, '0')}.md`;
  }

  /** Path of a file of the workspace, wherever it lies. */
  find(name: string): string {
    const names = readdirSync(this.workspace.folder, { recursive: true, encoding: 'utf8' });
    const found = names.find((one) => basename(one) === name);
    if (found === undefined) throw new Error(`no file ${name}`);
    return found;
  }

  /** Judges how late the ticks of the round that runs came since the last time. */
  async judgeTicks(): Promise<void> {
    const { sights, floor } = await takeSeen(this.page);
    const ofHost = await this.probe.floor();
    const late = lateness(sights, this.log.text());
    this.watched.push(late.length);
    this.ticks.push(...late);
    this.beyond.push(...beyond(late, [floor, ofHost]));
    const since = sights[0]?.at ?? Infinity;
    this.floor.push(...[...floor, ...ofHost].filter(({ at }) => at > since));
  }
}
