import { hostname } from 'node:os';

/**
 * A name of this process by which others on this machine can ask whether it runs. It tells the machine,
 * since several may share their files.
 */
export const processName = (): string => `${process.pid}@${hostname()}`;

/**
 * Whether a process runs whose name begins with what {@link processName} said; undefined when that is on
 * another machine.
 */
export function isAlive(name: string): boolean | undefined {
  const [, id, host] = /^(\d+)@(.*)-[0-9a-f]+$/.exec(name) ?? [];
  if (id === undefined || host !== hostname()) return undefined;
  try {
    process.kill(Number(id), 0);
    return true;
  } catch (error) {
    // A process of another user may not be signaled, and is alive all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
