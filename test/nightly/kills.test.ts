import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onlyIn } from '../e2e/harness';
import {
  DEEDS,
  inOrder,
  keepKill,
  KilledDesk,
  killOf,
  keptSeeds,
  type Kill,
} from '../e2e/harness/kills';

const KILLS = Number(process.env.STAR_KILLS ?? 200);
const MINUTE_MS = 60_000;
/** No new kill after so many minutes; a night has an end. */
const MOST_MINUTES = Number(process.env.STAR_KILL_MINUTES ?? Infinity);
/** After so many the same thing is wrong again and again. */
const MOST_FAILURES = 5;

/** Those of `STAR_KILL_SEEDS`; else those that failed before, and new ones. */
function seeds(): number[] {
  const given = process.env.STAR_KILL_SEEDS;
  if (given !== undefined) return given.split(',').map(Number);
  const first = Math.floor(Date.now() / 1000);
  return [...keptSeeds(), ...Array.from({ length: KILLS }, (_, at) => first + at)];
}

type Figures = Record<string, number | string>;

/** `test/figures.mjs`, which no bundle holds. */
interface FigureKeeper {
  readonly keepFigures: (part: string, figures: Figures) => void;
}

const count = (kills: readonly Kill[], key: 'deed' | 'victim', value: string): number =>
  kills.filter((kill) => kill[key] === value).length;

function figuresOf(tried: readonly Kill[], failed: readonly Kill[]): Figures {
  const seeds = tried.map(({ seed }) => seed);
  const during = DEEDS.map((deed) => [`during: ${deed}`, count(tried, 'deed', deed)] as const);
  return {
    kills: tried.length,
    survived: tried.length - failed.length,
    'of extension hosts': count(tried, 'victim', 'host'),
    'of servers with all their hosts': count(tried, 'victim', 'server'),
    ...Object.fromEntries(during),
    seeds: `${Math.min(...seeds)} to ${Math.max(...seeds)}`,
  };
}

async function keep(figures: Figures): Promise<void> {
  console.log(figures);
  const url = pathToFileURL(resolve('test/figures.mjs')).href;
  const { keepFigures } = (await import(url)) as FigureKeeper;
  keepFigures('kills', { command: 'npm run test:nightly -- nightly/kills', ...figures });
}

onlyIn('node', 'a worker ends with its window').describe('many kills', function () {
  const kills = inOrder(seeds().map(killOf));
  this.timeout(kills.length * MINUTE_MS);

  it(`lose no word, no story and no second, ${kills.length} times`, async () => {
    console.log(`seeds ${kills.map(({ seed }) => seed).join(',')}`);
    const failed: Kill[] = [];
    let desk: KilledDesk | undefined;
    const end = Date.now() + MOST_MINUTES * MINUTE_MS;
    const tried: Kill[] = [];
    for (const kill of kills) {
      try {
        if (!desk) await (desk = new KilledDesk()).open();
        await desk.suffer(kill);
      } catch (error) {
        failed.push(kill);
        keepKill(kill, error as Error);
        console.log(`${JSON.stringify(kill)}: ${String(error)}`);
        await desk?.close();
        desk = undefined;
      }
      tried.push(kill);
      if (tried.length % 10 === 0) console.log(figuresOf(tried, failed));
      if (failed.length > MOST_FAILURES || Date.now() > end) break;
    }
    await desk?.close();
    await keep(figuresOf(tried, failed));
    assert.deepEqual(failed, []);
  });
});
