/** Runs commands, several at a time, and shows their output only when one fails. */
import { spawn } from 'node:child_process';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command
 * @property {string[]} [needs] names of steps that must have passed before
 * @property {boolean} [window] shows VS Code, which gets slow and late when two do so at once
 * @property {Record<string, string>} [env]
 */

const isWindows = process.platform === 'win32';

/** A line of a step's output that is shown even when the step has passed. */
export const ONLY_SECOND = 'passed only at the second try:';

/** Colors would be lost in the pipe and odd in a log. */
const PLAIN = { FORCE_COLOR: '0', NO_COLOR: '1' };

/**
 * Runs the steps, earlier ones first. Stops everything at the first failure.
 * @param {Step[]} steps
 * @param {{ verbose: boolean, slots: number }} options
 * @returns {Promise<boolean>} whether all have passed
 */
export async function runSteps(steps, { verbose, slots }) {
  const waiting = [...steps];
  const running = new Map();
  const passed = new Set();
  const stop = () => running.forEach(({ child }) => end(child));
  const interrupt = () => {
    stop();
    process.exit(130);
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);

  const isReady = ({ needs = [], window }) =>
    needs.every((name) => passed.has(name)) &&
    !(window && [...running.keys()].some((step) => step.window));
  const startReady = () => {
    while (running.size < slots) {
      const at = waiting.findIndex(isReady);
      if (at < 0) return;
      const [step] = waiting.splice(at, 1);
      running.set(step, start(step));
    }
  };

  for (startReady(); running.size > 0; startReady()) {
    const result = await Promise.race([...running.values()].map(({ done }) => done));
    running.delete(result.step);
    report(result, verbose);
    if (result.code !== 0) {
      stop();
      return false;
    }
    passed.add(result.step.name);
  }
  process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  return waiting.length === 0;
}

function start(step) {
  const [program, ...args] = step.command;
  const started = performance.now();
  const child = spawn(program, args, {
    env: { ...process.env, ...PLAIN, ...step.env },
    shell: isWindows,
    // A group of its own, so that all it has started can be ended.
    detached: !isWindows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const done = new Promise((resolve) => {
    const finish = (code) =>
      resolve({ step, code, output, seconds: (performance.now() - started) / 1000 });
    child.once('error', (error) => {
      output += error.message;
      finish(1);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
  return { child, done };
}

function report({ step, code, output, seconds }, verbose) {
  const mark = code === 0 ? '✔' : '✘';
  console.log(`${mark} ${step.name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s`);
  if (code !== 0 || verbose) console.log(`\n${output.trimEnd()}\n`);
  else for (const line of output.split('\n')) if (line.startsWith(ONLY_SECOND)) console.log(line);
}

function end(child) {
  try {
    if (isWindows) child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}
