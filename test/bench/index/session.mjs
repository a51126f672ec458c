/** Starts and ends what a measurement needs: a server without any history, and its windows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../host/browser.mjs';
import { startServer } from '../../host/host.mjs';
import { ensureServer } from '../../host/install.mjs';
import { copyExtension } from './extension.mjs';
import { Window } from './window.mjs';

/**
 * @template T
 * @param {string} folder the workspace
 * @param {(openWindow: () => Promise<Window>) => Promise<T>} measure may open windows one after the
 *   other; what the extension stores is there in the next
 * @param {(repository: string, folder: string) => void} [prepare] puts the extension into a folder
 * @returns {Promise<T>}
 */
export async function session(folder, measure, prepare = copyExtension) {
  const scratch = mkdtempSync(join(tmpdir(), 'star-bench-'));
  const socket = join(scratch, 'probe');
  const extension = join(scratch, 'extension');
  prepare(process.cwd(), extension);
  // The server hands its environment on to the extension hosts.
  process.env.STAR_BENCH_SOCKET = socket;
  const server = await startServer({ server: await ensureServer('newest'), testDriver: true });
  const browser = await launchBrowser();
  try {
    return await measure(() => Window.open(server, browser, { folder, extension, socket }));
  } finally {
    await browser.close();
    await server.stop();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}
