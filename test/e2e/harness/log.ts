import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runningHost } from './running';

/** An entry starts with its time; its further lines, such as a stack, don't. */
const ENTRY_START = /^(?=\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)/m;
const OURS = /star-stories\.star-stories|starStories/;

const FRAME_OF_VSCODE = /\n\s+at .*\/lib\/vscode\/out\/.*/g;

/** A window closed while a view of it was being refreshed. */
const GONE = /Unable to refresh tree view \S+: Canceled/;

/** Errors in the extension hosts' logs that name our extension: exceptions, lost promises. */
export function loggedErrors(): string[] {
  const logs = join(runningHost().dataDir, 'data/logs');
  return readdirSync(logs, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('remoteexthost.log'))
    .flatMap((file) => readFileSync(join(logs, file), 'utf8').split(ENTRY_START))
    .map((entry) => entry.replace(FRAME_OF_VSCODE, '').trim())
    .filter((entry) => entry.includes('[error]') && OURS.test(entry))
    .filter((entry) => !GONE.test(entry));
}
