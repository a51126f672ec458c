/** Measures in a real VS Code what it costs to load and activate the extension. */
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { copyExtension } from './index/extension.mjs';
import { rest } from './index/indexing.mjs';
import { session } from './index/session.mjs';
import { median } from './processes.mjs';
import { ratio } from './table.mjs';

const RUNS = 7;

/** What follows an activation is over by then. */
const SETTLED_MS = 3000;

const here = dirname(fileURLToPath(import.meta.url));

/** By name; an extension that does nothing is the floor. */
const EXTENSIONS = {
  'an empty extension': (_repository, folder) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'empty.js'), 'exports.activate = () => undefined;\n');
    const who = { name: 'star-stories', publisher: 'star-stories', version: '0.0.1' };
    const engines = { vscode: '^1.100.0' };
    measured(folder, { ...who, engines, main: './empty.js', activationEvents: [] });
  },
  'STAR Stories': (repository, folder) => {
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

/** @param {{ isQuick: boolean, print: (title: string, rows: string[][]) => void }} what */
export async function measureActivation({ isQuick, print }) {
  const folder = join(tmpdir(), 'star-bench-activation');
  const runs = isQuick ? 1 : RUNS;
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
  }
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

function rows(found) {
  const figure = (costs, key) => median(costs.map((cost) => cost[key]));
  const row = ([name, costs]) => [
    name,
    figure(costs, 'load').toFixed(1),
    figure(costs, 'activate').toFixed(1),
    figure(costs, 'wall').toFixed(0),
    figure(costs, 'settled').toFixed(0),
    ratio(figure(costs, 'settled'), figure(floor, 'settled')),
    figure(costs, 'heap').toFixed(1),
  ];
  const [floor] = found.values();
  return [
    ['', 'load CPU ms', 'activate CPU ms', 'wall ms', 'host in 3 s', 'times empty', 'heap + MB'],
    ...[...found].map(row),
  ];
}
