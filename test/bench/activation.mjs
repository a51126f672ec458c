/** Measures in a real VS Code what it costs to load and activate the extension. */
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { writeEmptyExtension } from './empty-extension.mjs';
import { copyExtension } from './index/extension.mjs';
import { rest } from './index/indexing.mjs';
import { session } from './index/session.mjs';
import { median } from './processes.mjs';
import { ratio } from './table.mjs';

/** What follows an activation is over by then. */
const SETTLED_MS = 3000;

const here = dirname(fileURLToPath(import.meta.url));

const OURS = 'STAR Stories';
const FLOOR = 'an empty extension';

const EXTENSIONS = {
  [FLOOR]: (_repository, folder) => measured(folder, writeEmptyExtension(folder)),
  [OURS]: (repository, folder) => {
    copyExtension(repository, folder);
    measured(folder, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  },
};

/** Lets the probe stand before the main file. */
function measured(folder, manifest) {
  copyFileSync(join(here, 'index/measured.cjs'), join(folder, 'measured.cjs'));
  const changed = { ...manifest, measured: manifest.main, main: './measured.cjs' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(changed));
}

/** In each a document is open when the extension is activated. */
const WORKSPACES = {
  'Markdown, no story': {
    open: 'README.md',
    write(folder) {
      mkdirSync(join(folder, 'docs'), { recursive: true });
      for (const name of ['README.md', 'docs/usage.md', 'docs/design.md'])
        writeFileSync(join(folder, name), `# ${name}\n\nHow the queue works.\n`);
    },
  },
  'the sample stories, one open': {
    open: 'stories/half-the-pages.md',
    write: (folder) => cpSync('sample', folder, { recursive: true }),
  },
};

/** @param {{ runs: number, print: (title: string, rows: string[][]) => void }} what */
export async function measureActivation({ runs, print }) {
  const folder = join(tmpdir(), 'star-bench-activation');
  const figures = {};
  for (const [title, { write, open }] of Object.entries(WORKSPACES)) {
    const found = new Map(Object.keys(EXTENSIONS).map((name) => [name, []]));
    for (let i = 0; i < runs; i++) {
      for (const [name, prepare] of Object.entries(EXTENSIONS)) {
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder, { recursive: true });
        write(folder);
        found.get(name).push(await measure(folder, join(folder, open), prepare));
      }
    }
    print(`activation, ${title} (median of ${runs})`, rows(found));
    Object.assign(figures, figuresOf(title, found));
  }
  return figures;
}

function measure(folder, open, prepare) {
  const once = async (openWindow) => {
    const window = await openWindow();
    await window.ask('open', { path: open, behind: '' });
    await rest(window);
    const { heap } = await window.ask('memory');
    const { cpu, activation } = await window.ask('activate');
    await pause(SETTLED_MS);
    const settled = (await window.ask('seen')).cpu - cpu;
    const cost = await window.ask('cost');
    const after = await window.ask('memory');
    await window.close();
    return { ...cost, wall: activation.wall, settled, heap: after.heap - heap };
  };
  return session(folder, once, prepare);
}

const figure = (costs, key) => median(costs.map((cost) => cost[key]));

function rows(found) {
  const row = ([name, costs]) => [
    name,
    figure(costs, 'load').toFixed(1),
    figure(costs, 'activate').toFixed(1),
    figure(costs, 'wall').toFixed(0),
    figure(costs, 'settled').toFixed(0),
    ratio(figure(costs, 'settled'), figure(found.get(FLOOR), 'settled')),
    figure(costs, 'heap').toFixed(1),
  ];
  return [
    ['', 'load CPU ms', 'activate CPU ms', 'wall ms', 'host in 3 s', 'times empty', 'heap + MB'],
    ...[...found].map(row),
  ];
}

function figuresOf(title, found) {
  const start = (name) => figure(found.get(name), 'load') + figure(found.get(name), 'activate');
  const settled = (name) => figure(found.get(name), 'settled');
  return {
    [`${title}: load and activate, CPU ms`]: start(OURS),
    [`${title}: an empty extension, CPU ms`]: start(FLOOR),
    [`${title}: CPU ms of the host in the 3 s after`]: settled(OURS),
    [`${title}: the same with an empty extension`]: settled(FLOOR),
    [`${title}: heap, MB more than an empty extension`]:
      figure(found.get(OURS), 'heap') - figure(found.get(FLOOR), 'heap'),
  };
}
