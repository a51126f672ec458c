/**
 * Lets something go wrong at every operation on files, without VS Code and in it, and counts what was
 * survived. STAR_KEEP_FIGURES=1 keeps that for docs/figures.md.
 */
import { spawn } from 'node:child_process';
import { keepFigures } from '../figures.mjs';

const COMMANDS = [
  ['test/unit.mjs', 'test/faults'],
  ['test/editor/run.mjs', 'editor/faults'],
];

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

const results = [];
for (const args of COMMANDS) results.push(await run(args));
/** A suite that failed is tried once more from its start. */
const lastTry = (text) => text.slice(text.lastIndexOf('once more:') + 1);
const found = results.flatMap(({ text }) => [
  ...lastTry(text).matchAll(/faults injected (\d+), survived (\d+)/g),
]);
const sum = (at) => found.reduce((all, match) => all + Number(match[at]), 0);
const figures = { 'faults injected': sum(1), survived: sum(2) };
console.log(figures);
keepFigures('faults', { command: 'npm run faults', ...figures });
process.exitCode = results.every(({ isGood }) => isGood) ? 0 : 1;
