import { closeSync, openSync, writeSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Writes a heap snapshot of a window to a file. */
export async function snapshotWindow(page: Page, file: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const out = openSync(file, 'w');
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => writeSync(out, chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  closeSync(out);
  await session.detach();
}
