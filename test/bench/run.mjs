/**
 * Measures the extension beside what it can't do without (a bare read, an empty extension), beside
 * VS Code's own checks and beside other linters, all in one run, and prints tables.
 *
 * npm run bench -- [--quick] [--check] [sizes lint keystrokes activation edits index views …]
 *   --quick  fewer files and one run of each
 *   --check  exit 1 when a figure passes the bound that `goals.mjs` states
 *
 * With `STAR_KEEP_FIGURES=1` the figures are kept in docs/figures.json.
 */
import { dirname, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keepFigures, machine } from '../figures.mjs';
import { canRunServer } from '../host/install.mjs';
import { measureActivation } from './activation.mjs';
import { measureEdits } from './edits.mjs';
import { passed } from './goals.mjs';
import { measureIndex } from './index/run.mjs';
import { measureKeystrokes } from './keystrokes.mjs';
import { measureLint } from './lint.mjs';
import { installPeers } from './peers.mjs';
import { measureSizes } from './sizes.mjs';
import { table } from './table.mjs';
import { measureViews } from './views.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const isQuick = values.quick;
const cli = resolve('dist/cli.js');
const dist = dirname(cli);
const print = (title, rows) => console.log(`\n${title}\n\n${table(rows)}`);

/** By name; those in VS Code run on Linux only. */
const PARTS = {
  sizes: () => measureSizes({ vsix: 'out/bench.vsix', print }),
  lint: async () => measureLint({ isQuick, cli, peers: await installPeers(), print }),
  keystrokes: async () => measureKeystrokes({ isQuick, dist, peers: await installPeers(), print }),
  activation: inVsCode(() => measureActivation({ isQuick, print })),
  edits: inVsCode(() => measureEdits({ isQuick, print })),
  index: inVsCode(measureIndexes),
  views: inVsCode(() => measureViews({ isQuick, print })),
};

const unknown = positionals.filter((name) => !(name in PARTS));
if (unknown.length > 0)
  throw new Error(`no part ${unknown.join()}: ${Object.keys(PARTS).join(' ')}`);

console.log(machine());
const worse = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const started = performance.now();
  const figures = rounded(await measure());
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`\n${name} took ${seconds} s`);
  if (!isQuick && Object.keys(figures).length > 0)
    keepFigures(name, { command: `npm run bench -- ${name}`, ...figures });
  worse.push(...passed(name, figures));
}
if (values.check) {
  for (const line of worse) console.error(line);
  if (worse.length > 0) process.exitCode = 1;
  else console.log('\nno bound is passed');
}

function inVsCode(measure) {
  if (canRunServer) return measure;
  return () => {
    console.log('VS Code for it runs on Linux only');
    return {};
  };
}

async function measureIndexes() {
  const figures = {};
  for (const count of isQuick ? [500] : [2000, 10_000]) {
    const folder = join(tmpdir(), `star-bench-index-${count}`);
    Object.assign(figures, await measureIndex({ folder, count, isQuick, dist, print }));
  }
  return figures;
}

/** To three digits: more of them would differ with each run. */
function rounded(figures) {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Number(value.toPrecision(3))]),
  );
}
