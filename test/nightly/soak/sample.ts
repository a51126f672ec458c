import { loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { EXTENSION } from '../../e2e/harness/workbench';
import type { Tally } from './host-probe';
import type { Soaked } from './soaked';
import { measureStorage, type Stored } from './storage';

/** Until what waits for a rest, such as writing the cache, has had it. */
const REST_MS = 4000;
const MB = 1e6;

/** What everything holds while nothing is open. */
export interface Sample {
  /** Minutes since the first use. */
  readonly minute: number;
  /** MB of the extension host, of which all extensions together need `heap`. */
  readonly heap: number;
  /** MB of the heap that V8 has made of functions when they ran. */
  readonly code: number;
  readonly rss: number;
  readonly resources: Tally;
  /** Timers of the extension, by where they are set. */
  readonly timers: Tally;
  /** Frames of our pages. */
  readonly frames: number;
  /** The window's page: MB, nodes of its document, and listeners of these. */
  readonly page: { readonly heap: number; readonly nodes: number; readonly listeners: number };
  readonly stored: Stored;
  /** Of the machine, in the last minute. */
  readonly load: number;
}

export async function sample(soaked: Soaked, begun: number): Promise<Sample> {
  const { page, probe, dataDir } = soaked;
  await page.waitForTimeout(REST_MS);
  const { heap, code, rss } = await probe.memory();
  return {
    minute: (Date.now() - begun) / 60_000,
    heap: heap / MB,
    code: code / MB,
    rss: rss / MB,
    resources: await probe.resources(),
    timers: await probe.timers(),
    frames: frames(page),
    page: await measurePage(page),
    stored: await measureStorage(page, dataDir),
    load: loadavg()[0] ?? 0,
  };
}

function frames(page: Page): number {
  return page.frames().filter((frame) => frame.url().includes(`extensionId=${EXTENSION}`)).length;
}

async function measurePage(page: Page): Promise<Sample['page']> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap: usedSize / MB, nodes, listeners: jsEventListeners };
}

const sizes = (files: Record<string, number>) =>
  Object.entries(files)
    .map(([name, size]) => `${name} ${size}`)
    .join(', ');

/** One line for whoever watches. */
export function line({ minute, heap, code, rss, frames: open, ...rest }: Sample): string {
  const { resources, timers, page, stored, load } = rest;
  const alive = Object.entries({ ...resources, ...timers }).map(
    ([kind, count]) => `${count} ${kind}`,
  );
  return [
    `${minute.toFixed(1)} min: heap ${heap.toFixed(2)} MB with ${code.toFixed(2)} of code, of ${rss.toFixed(0)}`,
    alive.join(' '),
    `${open} frames`,
    `page ${page.heap.toFixed(1)} MB, ${page.nodes} nodes, ${page.listeners} listeners`,
    `stored [${sizes(stored.global)}] [${sizes(stored.workspace)}] log ${stored.log}, state ${stored.browser}`,
    `load ${load.toFixed(1)}`,
  ].join(' | ');
}
