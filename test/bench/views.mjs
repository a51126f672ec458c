/** Measures how long each view takes to open in a window that has just started, with many stories and rounds. */
import { copyFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allChecked, rest } from './index/indexing.mjs';
import { session } from './index/session.mjs';
import { storyWorkspace } from './index/workspace.mjs';
import { median } from './processes.mjs';
import { writeRounds } from './rounds.mjs';
import { ratio } from './table.mjs';

const SEED = 1;
const OPENED_MS = 60_000;
const LARGE = { stories: 10_000, rounds: 1000 };
/** The floor: what VS Code itself takes to open such a view. */
const SMALL = { stories: 10, rounds: 6 };

const pane = (name) => `.pane:has(.pane-header[aria-label^="${name}"]) .monaco-list-row`;

/** By name: the command that opens it, and what then stands there. */
const VIEWS = {
  Coverage: { command: 'starStories.coverage.focus', part: '[role="treeitem"]', isPage: true },
  Plan: { command: 'starStories.plan.focus', part: pane('Plan') },
  Rounds: { command: 'starStories.rounds.focus', part: pane('Rounds') },
  'coverage board': { command: 'starStories.showCoverage', part: '.matrix th', isPage: true },
  patterns: { command: 'starStories.showPatterns', part: '.summary', isPage: true },
  'rating page': { command: 'starStories.rateRound', part: '.area', isPage: true, ofRound: true },
};

/** @param {{ runs: number, isQuick: boolean, print: (title: string, rows: string[][]) => void }} what */
export async function measureViews({ runs, isQuick, print }) {
  const large = await measure('large', isQuick ? { stories: 500, rounds: 100 } : LARGE, runs);
  const small = await measure('small', SMALL, runs);
  const took = (views, name) => median(views[name].map((view) => view.took));
  const cpu = (views, name) => median(views[name].map((view) => view.cpu));
  const names = Object.keys(VIEWS);
  const times = (name) => took(large, name) / took(small, name);
  const row = (name) => [
    name,
    took(large, name).toFixed(0),
    took(small, name).toFixed(0),
    ratio(took(large, name), took(small, name)),
    cpu(large, name).toFixed(0),
  ];
  const heading = ['ms from the command', 'large', 'small', 'times small', 'CPU ms of host'];
  print(`views in a window that has just started (median of ${runs})`, [
    heading,
    ...names.map(row),
  ]);
  const figures = names.flatMap((name) => [
    [`${name}, ms`, took(large, name)],
    [`${name} in a small folder, ms`, took(small, name)],
    [`${name}, CPU ms of the host`, cpu(large, name)],
  ]);
  return {
    ...Object.fromEntries(figures),
    'slowest view, ms': Math.max(...names.map((name) => took(large, name))),
    'most CPU of the host for a view, ms': Math.max(...names.map((name) => cpu(large, name))),
    'times the same view in a small folder, at most': Math.max(...names.map(times)),
  };
}

/** Milliseconds of each run until it was there, and of CPU of the host, by view. */
async function measure(name, { stories, rounds }, runs) {
  const folder = join(tmpdir(), `star-bench-views-${name}`);
  storyWorkspace(folder, stories);
  writeRounds(folder, rounds, SEED);
  copyFileSync('sample/plan.md', join(folder, 'plan.md'));
  const record = join(folder, 'rounds', readdirSync(join(folder, 'rounds')).sort()[1]);
  const found = {};
  await session(folder, async (openWindow) => {
    await indexAll(openWindow, stories);
    for (let i = 0; i < runs; i++) {
      for (const [view, what] of Object.entries(VIEWS)) {
        const window = await openWindow();
        await rest(window);
        (found[view] ??= []).push(await timeToOpen(window, what, record));
        await window.close();
      }
    }
  });
  return found;
}

async function indexAll(openWindow, count) {
  const window = await openWindow();
  await window.ask('activate');
  await allChecked(window, count);
  await window.close();
}

async function timeToOpen(window, { command, part, isPage = false, ofRound = false }, record) {
  const place = isPage
    ? window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame')
    : window.page;
  const before = await window.ask('seen');
  const start = performance.now();
  await window.ask('command', { name: command, path: ofRound ? record : '' });
  await place.locator(part).first().waitFor({ timeout: OPENED_MS });
  const took = performance.now() - start;
  return { took, cpu: (await window.ask('seen')).cpu - before.cpu };
}
