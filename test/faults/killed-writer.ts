import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** A program that writes until it is killed, in a folder of its own. */
export interface KilledWriter {
  readonly folder: string;
  readonly program: string;
  /**
   * Lets it write until the so manieth kill, each some other time after it has begun.
   * @returns what it printed
   */
  readonly writeUntilKilled: (kill: number, ...args: string[]) => Promise<string>;
}

/**
 * Makes such a program for the tests of the suite that this is called in.
 * @param source TypeScript in the folder of the repository; it prints something once it has begun
 */
export function killedWriter(name: string, source: string): KilledWriter {
  const folder = mkdtempSync(join(tmpdir(), `star-${name}-`));
  const program = join(folder, 'writer.cjs');
  before(() =>
    build({
      stdin: { contents: source, resolveDir: resolve('.'), loader: 'ts' },
      outfile: program,
      bundle: true,
      platform: 'node',
      logLevel: 'warning',
    }),
  );
  after(() => rmSync(folder, { recursive: true }));
  const writeUntilKilled = async (kill: number, ...args: string[]) => {
    const child = spawn(process.execPath, [program, ...args]);
    let printed = '';
    child.stdout.on('data', (text) => (printed += String(text)));
    await once(child.stdout, 'data');
    setTimeout(() => child.kill('SIGKILL'), (kill * 37) % 150);
    await once(child, 'close');
    return printed;
  };
  return { folder, program, writeUntilKilled };
}
