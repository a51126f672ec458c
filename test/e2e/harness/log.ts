import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { runningHost } from './running';

/** An entry starts with its time; its further lines, such as a stack, don't. */
const ENTRY_START = /^(?=\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)/m;
const OURS = /star-stories\.star-stories|starStories/;

const FRAME_OF_VSCODE = /\n\s+at .*\/lib\/vscode\/out\/.*/g;

/** A window closed while a view of it was being refreshed. */
const GONE = /Unable to refresh tree view \S+: Canceled/;

/**
 * Errors in the logs of Node extension hosts that name our extension: exceptions, lost promises.
 * @param dataDir of their server; the one that all tests share by default
 */
export function hostErrors(dataDir = runningHost().dataDir): string[] {
  return hostLogs('remoteexthost.log', dataDir).flatMap(errorsIn);
}

function hostLogs(name: string, dataDir = runningHost().dataDir): string[] {
  const logs = join(dataDir, 'data/logs');
  return readdirSync(logs, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(name))
    .map((file) => readFileSync(join(logs, file), 'utf8'));
}

/** The lines of the extension's own log, of all windows of this run in the Node host. */
export async function extensionLog(page: Page): Promise<string[]> {
  const name = 'STAR Stories.log';
  const isNode = runningHost().kind === 'node';
  const logs = isNode ? hostLogs(name) : await page.evaluate(readWorkerLogs, name);
  return logs.flatMap((log) => log.trim().split('\n'));
}

/** The same for the worker hosts of the windows of a browser, which keeps their logs to itself. */
export async function workerErrors(page: Page): Promise<string[]> {
  return (await page.evaluate(readWorkerLogs, 'exthost.log')).flatMap(errorsIn);
}

/** Runs in the page. */
async function readWorkerLogs(name: string): Promise<string[]> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(request.error?.message));
    });
  const database = await settled(indexedDB.open('vscode-web-db'));
  const logs = database.transaction('vscode-logs-store').objectStore('vscode-logs-store');
  const [paths, contents] = await Promise.all([
    settled(logs.getAllKeys()),
    settled<unknown[]>(logs.getAll()),
  ]);
  database.close();
  const isLog = (path: unknown) => typeof path === 'string' && path.endsWith(name);
  const decoder = new TextDecoder();
  const textAt = (at: number) => {
    const content = contents[at];
    return content instanceof Uint8Array ? decoder.decode(content) : '';
  };
  return paths.flatMap((path, at) => (isLog(path) ? [textAt(at)] : []));
}

function errorsIn(log: string): string[] {
  return log
    .split(ENTRY_START)
    .map((entry) => entry.replace(FRAME_OF_VSCODE, '').trim())
    .filter((entry) => entry.includes('[error]') && OURS.test(entry))
    .filter((entry) => !GONE.test(entry));
}
