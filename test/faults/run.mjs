/**
 * Takes the figures of faults and kills: what was injected, killed and survived.
 *
 * npm run faults [-- --without-kills]     STAR_KILLS kills (200), STAR_KILL_SEEDS to try the same again
 * STAR_KEEP_FIGURES=1 npm run faults      keeps them for docs/figures.md
 */
import { spawn } from 'node:child_process';
import { keepFigures } from '../figures.mjs';

const FAULTS = [
  ['test/unit.mjs', 'test/faults'],
  ['test/editor/run.mjs', 'editor/faults'],
];
const KILLS = ['test/e2e/run.mjs', '--layer', 'nightly', 'nightly/kills'];

/** @returns {Promise<{ isGood: boolean, text: string }>} what a command printed, shown meanwhile */
function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, STAR_EVERY_FAULT: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.on('data', (some) => {
      text += some;
      process.stdout.write(some);
    });
    child.once('close', (code) => resolve({ isGood: code === 0, text }));
  });
}

/** The sum of what was tried, and of what was survived. */
function sumOf(texts, what) {
  const pattern = new RegExp(`${what} (\\d+), survived (\\d+)`, 'g');
  const found = texts.flatMap((text) => [...text.matchAll(pattern)]);
  const sum = (at) => found.reduce((all, match) => all + Number(match[at]), 0);
  return { [what]: sum(1), [`${what} survived`]: sum(2) };
}

const commands = process.argv.includes('--without-kills') ? FAULTS : [...FAULTS, KILLS];
const results = [];
for (const args of commands) results.push(await run(args));
const texts = results.map(({ text }) => text);
const seeds = /seeds ([\d,]+)/.exec(texts.join('\n'))?.[1].split(',').map(Number) ?? [];
const kills = commands.includes(KILLS) && {
  ...sumOf(texts, 'kills'),
  seeds: `${Math.min(...seeds)} to ${Math.max(...seeds)}`,
};
const figures = { ...sumOf(texts, 'faults injected'), ...kills };
console.log(figures);
keepFigures('faults', { command: 'npm run faults', ...figures });
process.exitCode = results.every(({ isGood }) => isGood) ? 0 : 1;
