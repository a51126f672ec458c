import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shot } from '../../e2e/harness';
import { EXTENSION } from '../../e2e/harness/workbench';
import { fill, FOLDER } from './fill';
import { line, sample, type Sample } from './sample';
import { readSnapshot, type Held } from './snapshot';
import type { Soaked } from './soaked';
import { Records, tidy } from './tidy';
import { takeSeen } from './ticks';
import { shuffled, USES } from './uses';
import { snapshotWindow } from './window-heap';

/** Where snapshots are to be kept; see `soak.test.ts`. */
const SNAPSHOTS = process.env.STAR_SOAK_SNAPSHOTS;

const MINUTE_MS = 60_000;
/** Between two measurements. */
const USES_OF_A_SAMPLE = 3;
/** So that thirds of them say something. */
const FEWEST_SAMPLES = 6;

/** What the extension host and the window hold. */
export interface Heaps {
  readonly host: Held;
  readonly window: Held;
}

/** Uses a window for a long time, and measures it meanwhile. */
export class Soak {
  readonly samples: Sample[] = [];
  /** What didn't go as people expect, as lines. */
  readonly failures: string[] = [];
  /** Records of rounds that were missing or too many. */
  readonly wrongRecords: number[] = [];
  uses = 0;
  /** How often everything was used between the two looks into the heaps. */
  rounds = 0;
  /** What the heaps held after everything was used twice, and at the end. */
  first!: Heaps;
  last!: Heaps;

  /** @param plants leaks that the test itself has, to see that they are found: any of heap, timer, listener, frame, tick, file */
  constructor(
    private readonly soaked: Soaked,
    private readonly minutes: number,
    private readonly plants: readonly string[],
  ) {}

  async run(): Promise<void> {
    const records = new Records(this.soaked);
    const begun = Date.now();
    // Everything is loaded and has been shown once, which isn't a leak.
    fill(this.soaked);
    await this.useAll();
    this.soaked.workspace.delete(FOLDER);
    await this.useAll();
    records.clear();
    this.first = await this.held();
    const isOver = () =>
      this.samples.length >= FEWEST_SAMPLES && Date.now() - begun > this.minutes * MINUTE_MS;
    const measure = async () => {
      this.wrongRecords.push(records.clear());
      await this.plantAll();
      this.samples.push(await sample(this.soaked, begun));
      console.log(`      ${line(this.samples.at(-1)!)}`);
      return isOver();
    };
    for (; !isOver(); this.rounds++) {
      await this.keepSnapshot();
      await this.useAll(measure);
    }
    this.last = await this.held();
  }

  /** Uses everything once. @param then called now and then; says whether that is enough */
  private async useAll(then: () => Promise<boolean> = () => Promise.resolve(false)): Promise<void> {
    const names = shuffled(Object.keys(USES), this.soaked.random);
    for (const [at, name] of names.entries()) {
      await this.use(name);
      if ((at + 1) % USES_OF_A_SAMPLE === 0 && (await then())) return;
    }
  }

  private async use(name: string): Promise<void> {
    const { soaked } = this;
    this.uses += 1;
    await takeSeen(soaked.page);
    try {
      await USES[name]!(soaked);
    } catch (error) {
      this.failures.push(`${name}: ${String(error).slice(0, 600)}`);
      console.log(`      ${this.failures.at(-1)}`);
      await shot(soaked.workbench, `soak-${this.failures.length}-${name}`);
    }
    await tidy(soaked);
  }

  private async keepSnapshot(): Promise<void> {
    if (SNAPSHOTS === undefined) return;
    const file = `${String(this.rounds).padStart(2, '0')}.heapsnapshot`;
    await this.soaked.probe.snapshot(resolve(SNAPSHOTS, file));
  }

  private async held(): Promise<Heaps> {
    const { dataDir, probe, page } = this.soaked;
    const file = join(dataDir, 'held.heapsnapshot');
    await probe.snapshot(file);
    const host = readSnapshot(file);
    await snapshotWindow(page, file);
    return { host, window: readSnapshot(file) };
  }

  private async plantAll(): Promise<void> {
    for (const kind of this.plants) await this.plant(kind);
  }

  private async plant(kind: string): Promise<void> {
    const { probe, dataDir, page } = this.soaked;
    const extensions = join(dataDir, 'extensions');
    const folder = readdirSync(extensions).find((name) => name.startsWith(EXTENSION)) ?? '';
    await probe.plant(kind, join(extensions, folder, 'dist/node-host.js'));
    if (kind === 'tick') await page.evaluate(() => (globalThis.starSoak.late = 2000));
    if (kind === 'file') writeFileSync(globalFile(dataDir), 'left behind');
    if (kind === 'frame')
      await page.evaluate((id) => {
        const frame = document.createElement('iframe');
        frame.src = `about:blank?extensionId=${id}`;
        document.body.append(frame);
      }, EXTENSION);
  }
}

function globalFile(dataDir: string): string {
  const folder = join(dataDir, 'data/User/globalStorage', EXTENSION);
  mkdirSync(folder, { recursive: true });
  return join(folder, 'planted');
}
