/**
 * Measures the extension beside what it can't do without (a bare read, an empty extension), beside
 * VS Code's own checks and beside other linters, all in one run, and prints tables.
 *
 * npm run bench -- [--quick] [--runs N] [--check] [sizes lint keystrokes activation edits index …]
 *   --quick  fewer files and one run of each
 *   --runs   other than the usual number of runs, of which medians are taken
 *   --check  exit 1 when a figure passes the bound that `goals.mjs` states
 *
 * With `STAR_KEEP_FIGURES=1` the figures are kept in docs/figures.json.
 */
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
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
    runs: { type: 'string' },
  },
});
const isQuick = values.quick;
/** How often something is measured that is usually measured so often. */
const runsOf = (usual) => Number(values.runs ?? (isQuick ? 1 : usual));
const cli = resolve('dist/cli.js');
const dist = dirname(cli);
const print = (title, rows) => console.log(`\n${title}\n\n${table(rows)}`);

/** By name; those in VS Code run on Linux only. */
const PARTS = {
  sizes: () => measureSizes({ vsix: 'out/bench.vsix', print }),
  lint: async () =>
    measureLint({ runs: runsOf(3), isQuick, cli, peers: await installPeers(), print }),
  keystrokes: async () => measureKeystrokes({ isQuick, dist, peers: await installPeers(), print }),
  activation: inVsCode(() => measureActivation({ runs: runsOf(7), print })),
  edits: inVsCode(() => measureEdits({ runs: runsOf(2), print })),
  index: inVsCode(() => measureStories(isQuick ? 500 : 2000, runsOf(3))),
  'large-index': inVsCode(() => measureStories(10_000, 1)),
  views: inVsCode(() => measureViews({ runs: runsOf(3), isQuick, print })),
};

const unknown = positionals.filter((name) => !(name in PARTS));
if (unknown.length > 0)
  throw new Error(`no part ${unknown.join()}: ${Object.keys(PARTS).join(' ')}`);

console.log(machine());
const worse = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (positionals.length > 0 ? !positionals.includes(name) : isQuick && name === 'large-index')
    continue;
  const started = performance.now();
  const figures = rounded(await measure());
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`\n${name} took ${seconds} s`);
  if (!isQuick && Object.keys(figures).length > 0)
    keepFigures(name, {
      command: `npm run bench -- ${name}`,
      ...figures,
    });
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

function measureStories(count, runs) {
  const folder = join(tmpdir(), `star-bench-index-${count}`);
  return measureIndex({ folder, count, runs, isQuick, dist, print });
}

/** To three digits, since more of them would differ with each run; without those that nothing was measured of. */
function rounded(figures) {
  return Object.fromEntries(
    Object.entries(figures)
      .filter(([, value]) => Number.isFinite(value))
      .map(([name, value]) => [name, Number(value.toPrecision(3))]),
  );
}
