import { readdirSync, readFileSync } from 'node:fs';

/** Process ids of the extension hosts that a server has started; Linux only. */
export function extensionHostsOf(dataDir: string): number[] {
  const servers = new Set(processes().filter((pid) => isServer(pid, dataDir)));
  return processes().filter((pid) => {
    return commandOf(pid).includes('extensionHost') && servers.has(parentOf(pid));
  });
}

/** Ends the server, with all that it has started, without a warning. */
export function killServerOf(dataDir: string): void {
  for (const pid of processes()) if (isServer(pid, dataDir)) killAll([-pid]);
}

/** Ends processes without a warning. */
export function killAll(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
}

function isServer(pid: number, dataDir: string): boolean {
  const command = commandOf(pid);
  return command.includes('server-main.js') && command.includes(dataDir);
}

const processes = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

function commandOf(pid: number): string {
  return read(pid, 'cmdline').replaceAll('\0', ' ');
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s*(\d+)/m.exec(read(pid, 'status'))?.[1]);
}

/** Empty when the process has ended. */
function read(pid: number, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    return '';
  }
}
