/** Keeps what a command has measured where `docs/figures.md` is made from. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';

const FILE = 'docs/figures.json';

/**
 * Replaces the figures of one part, if `STAR_KEEP_FIGURES` is `1`; else nothing happens.
 * @param {string} part such as `faults`; one part is what one command takes
 * @param {{ command: string } & Record<string, unknown>} figures the command that retakes them, and
 *   each figure by what it is called in the page (`'faults injected': 1200`); a unit belongs to the
 *   name (`'MB at the end'`)
 */
export function keepFigures(part, figures) {
  if (process.env.STAR_KEEP_FIGURES !== '1') return;
  const kept = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
  const taken = new Date().toISOString().slice(0, 10);
  kept[part] = { taken, machine: machine(), load: load(), ...figures };
  const sorted = Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

/** Figures mean little without it. */
export function machine() {
  return `${availableParallelism()} x ${cpus()[0].model}, ${process.platform} ${process.arch}, Node ${process.version}`;
}

/** How many programs wanted a processor at once in the last five minutes; more than there are make all slower. */
const load = () => Number(loadavg()[1].toFixed(1));
