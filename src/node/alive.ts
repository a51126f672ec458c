/** A name of this process by which others on this machine can ask whether it runs. */
export const processName = (): string => String(process.pid);

/** Whether a process runs whose name begins with what {@link processName} said. */
export function isAlive(name: string): boolean | undefined {
  const id = Number(/^\d+/.exec(name)?.[0]);
  if (!id) return undefined;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of another user may not be signaled, and is alive all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
