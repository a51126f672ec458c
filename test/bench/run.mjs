/**
 * Measures our linter beside others on the same files in one run, and how a real VS Code gets to
 * know all stories, and prints tables. Nothing is asserted, since times depend on the machine; ratios
 * within one run are what counts.
 *
 * npm run bench -- [--quick] [--cli <file>] [part of a table's title …]
 *   --quick  fewer files (1,000; 500 in VS Code) and one run of each, in place of 10,000 and five
 *   --cli    another build of the command line; its engine is the engine.js beside it
 */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { execFileSync } from 'node:child_process';
import { machine } from '../figures.mjs';
import { canRunServer } from '../host/install.mjs';
import { measureActivation } from './activation.mjs';
import { measureIndex } from './index/run.mjs';
import { installPeers, programs } from './peers.mjs';
import { median, run } from './processes.mjs';
import { storyMaker, writeOne, writeWorkspace } from './stories.mjs';
import { ratio, table } from './table.mjs';

const OURS = 'STAR Stories';
const SEED = 1;
const RUNS = 5;
const KEYSTROKES = 100;
/** The peers' time grows faster than such files, so that once is enough. */
const RUNS_OF_ONE = 1;

const here = dirname(fileURLToPath(import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, cli: { type: 'string' } },
});
const cli = resolve(values.cli ?? 'dist/cli.js');
if (!existsSync(cli)) throw new Error(`${cli} isn't there: npm run bench builds it`);
const root = join(tmpdir(), 'star-stories-bench');
const wanted = (title) =>
  positionals.length === 0 || positionals.some((part) => title.includes(part));

console.log(machine());
const peers = await installPeers();
const all = programs(peers, cli);

const workspaces = values.quick ? [1000] : [1000, 10_000];
for (const files of workspaces) await workspace(files);
for (const [title, text] of SINGLE_FILES()) await singleFile(title, text);
inProcess();
await activation();
for (const count of values.quick ? [500] : [2000, 10_000]) await index(count);

async function workspace(files) {
  const title = `${files.toLocaleString('en')} stories`;
  if (!wanted(title)) return;
  const folder = join(root, String(files));
  const { words, characters, distinct } = writeWorkspace(folder, files, SEED);
  const facts = `${Math.round(words)} words each, ${(characters / 1e6).toFixed(1)} MB, ${Math.round(distinct * 100)} % of the sentences distinct`;
  await measure(`${title}: ${facts}`, folder, values.quick ? 1 : RUNS, files);
}

function SINGLE_FILES() {
  const story = storyMaker(SEED);
  return [
    ['5,000 words in one story', story(5000)],
    ['1 MB in one file', 'I moved the queue, and nobody was paged. '.repeat(25_600)],
    ['50,000 lines in one file', 'One line of a log.\n'.repeat(50_000)],
  ];
}

async function singleFile(title, text) {
  if (!wanted(title)) return;
  const folder = join(root, 'one');
  writeOne(folder, text);
  await measure(title, folder, values.quick ? 1 : RUNS_OF_ONE, 1);
}

/** Whole processes, one after the other in each round, so that a busy machine slows them alike. */
async function measure(title, folder, runs, files) {
  const costs = new Map(all.map(({ name }) => [name, []]));
  for (let i = 0; i < runs; i++) {
    for (const { name, command } of all) {
      if (command) costs.get(name).push(await run(command, folder));
    }
  }
  const figure = (name, key) => median(costs.get(name).map((cost) => cost[key]));
  const ours = figure(OURS, 'cpu');
  const rows = all.map(({ name, why }) => {
    if (why) return [name, why];
    const cpu = figure(name, 'cpu');
    const speed = Math.round(files / cpu).toLocaleString('en');
    return [name, cpu.toFixed(2), speed, figure(name, 'peak').toFixed(0), ratio(cpu, ours)];
  });
  const heading = ['whole process', 'CPU s', 'files per CPU s', 'peak MB', 'times ours'];
  print(`${title} (median of ${runs})`, [heading, ...rows]);
}

function inProcess() {
  if (!wanted('keystroke') && !wanted('story')) return;
  const runs = values.quick ? KEYSTROKES / 5 : KEYSTROKES;
  const script = join(here, 'in-process.mjs');
  const args = [script, join(dirname(cli), 'engine.js'), peers.folder ?? '', String(runs)];
  const results = JSON.parse(execFileSync(peers.node, args, { encoding: 'utf8' }));
  for (const [title, times] of Object.entries(results)) {
    const rows = Object.entries(times).map(([name, ms]) => [
      name,
      ms.toFixed(2),
      ratio(ms, times[OURS]),
    ]);
    if (!peers.folder) rows.push(['markdownlint, remark-lint', `not installed: ${peers.why}`]);
    print(`${title}, in process (p50 of ${runs})`, [['linter', 'ms', 'times ours'], ...rows]);
  }
}

async function activation() {
  if (!wanted('activation')) return;
  if (!canRunServer) return print('activation', [['VS Code for it runs on Linux only']]);
  await measureActivation({ isQuick: values.quick, print });
}

async function index(count) {
  if (!wanted(`index of ${count.toLocaleString('en')} stories`)) return;
  if (!canRunServer) return print('index', [['VS Code for it runs on Linux only']]);
  const folder = join(root, `index-${count}`);
  await measureIndex({ folder, count, isQuick: values.quick, dist: dirname(cli), print });
}

function print(title, rows) {
  console.log(`\n${title}\n\n${table(rows)}`);
}
