/** Runs whole programs and says what they cost. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How often the peak of memory is read while a program runs. */
const POLL_MS = 20;

/**
 * Runs a program to its end, whatever its exit code; linters use it for findings.
 * @param {string[]} command program and arguments
 * @param {string} cwd
 * @returns {Promise<{ cpu: number, wall: number, peak: number }>} seconds of CPU (user and system,
 *   with all child processes), seconds, and MB of the largest process, 0 where it can't be read
 */
export async function run(command, cwd) {
  // Only a shell says what its children cost, with those that ended in between.
  const script = 'TIMEFORMAT="%U %S %R"; time "$@" >/dev/null 2>/dev/null';
  const shell = spawn('bash', ['-c', script, 'bash', ...command], {
    cwd,
    env: { ...process.env, LC_ALL: 'C' },
  });
  let output = '';
  shell.stderr.on('data', (text) => (output += text));
  let peak = 0;
  const poll = setInterval(() => (peak = Math.max(peak, peakOf(shell.pid))), POLL_MS);
  await new Promise((resolve, reject) => {
    shell.once('error', reject);
    shell.once('close', resolve);
  });
  clearInterval(poll);
  const [user, system, wall] = output.trim().split('\n').at(-1).split(' ').map(Number);
  if (!Number.isFinite(wall)) throw new Error(`${command.join(' ')}: ${output}`);
  return { cpu: user + system, wall, peak };
}

/** MB at the peak of the largest process below one; Linux only. */
function peakOf(pid) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    const own = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    return Math.max((own || 0) / 1024, ...children.split(' ').filter(Boolean).map(peakOf));
  } catch {
    return 0;
  }
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The figure that a share of them doesn't pass. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
