import { readFileSync } from 'node:fs';
import type { Console } from '../../src/cli/console';
import { run } from '../../src/cli/run';
import type { Outcome } from './run-cli';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Runs the command line in a folder, within this process since that takes no time to start. */
export function callCli(cwd: string, ...args: string[]): Promise<Outcome> {
  return callWith(cwd, '', ...args);
}

/** The same with something on standard input. */
export function callWith(
  cwd: string,
  input: string | Uint8Array,
  ...args: string[]
): Promise<Outcome> {
  return inFolder(cwd, input, (console) => run(args, console, version));
}

/** Does something in a folder, with a console that keeps what is written. */
export async function inFolder(
  cwd: string,
  input: string | Uint8Array,
  action: (console: Console) => Promise<number>,
): Promise<Outcome> {
  let out = '';
  let error = '';
  const console: Console = {
    input: () => Promise.resolve(Buffer.from(input)),
    out: (text) => (out += text),
    error: (text) => (error += `${text}\n`),
    paint: (_style, text) => text,
    status: () => undefined,
    drained: () => Promise.resolve(),
  };
  const before = process.cwd();
  process.chdir(cwd);
  try {
    return { code: await action(console), out, error };
  } finally {
    process.chdir(before);
  }
}
