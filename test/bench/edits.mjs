/** Measures in a real VS Code how long an edit takes until its finding is there. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeEmptyExtension } from './empty-extension.mjs';
import { copyExtension } from './index/extension.mjs';
import { rest } from './index/indexing.mjs';
import { session } from './index/session.mjs';
import { percentile } from './processes.mjs';
import { storyMaker } from './stories.mjs';
import { ratio } from './table.mjs';

const EDITS = 12;
/** The first ones load what is needed. */
const WARM_UP = 3;
/** All of them have something to find in it. */
const INSERTED = 'TODO say [who](#nobody) asked.\n';

const here = dirname(fileURLToPath(import.meta.url));
const OURS = 'STAR Stories';
const FLOOR = 'one regular expression';
const VALIDATION = 'VS Code’s own validation';

const CHECKERS = {
  [FLOOR]: { prepare: (_, folder) => writeEmptyExtension(folder, join(here, 'edits/floor.cjs')) },
  [VALIDATION]: {
    settings: { 'markdown.validate.enabled': true },
    prepare: (_, folder) => writeEmptyExtension(folder),
  },
  [OURS]: { prepare: copyExtension },
};

/** By name; the words in the long one are those of a whole book. */
const STORIES = {
  story: storyMaker(1)(440),
  'story of 5,000 lines': withLines(storyMaker(2)(440), 5000),
};

/** @param {{ runs: number, print: (title: string, rows: string[][]) => void }} what */
export async function measureEdits({ runs, print }) {
  const folder = join(tmpdir(), 'star-bench-edits');
  const found = {};
  for (let i = 0; i < runs; i++) {
    for (const [name, checker] of Object.entries(CHECKERS)) {
      writeFolder(folder, checker.settings);
      const edits = await session(folder, (open) => editAll(open, folder), checker.prepare);
      for (const [story, list] of Object.entries(edits))
        ((found[story] ??= {})[name] ??= []).push(...list);
    }
  }
  return Object.entries(found).reduce((figures, [story, byName]) => {
    print(`an edit of a ${story} (${runs} x ${EDITS - WARM_UP} edits)`, rows(byName));
    return { ...figures, ...figuresOf(story, byName) };
  }, {});
}

function writeFolder(folder, settings = {}) {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['stories', '.vscode']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(settings));
  for (const [name, text] of Object.entries(STORIES))
    writeFileSync(join(folder, 'stories', `${name}.md`), text);
}

/** A story whose Action goes on for so many lines. */
function withLines(text, lines) {
  const paragraph =
    'I asked the team what had changed since Monday,\nand wrote down each answer.\n\n';
  const at = text.indexOf('## Result');
  return text.slice(0, at) + paragraph.repeat(Math.round(lines / 3)) + text.slice(at);
}

async function editAll(openWindow, folder) {
  const window = await openWindow();
  const edits = {};
  for (const [name, text] of Object.entries(STORIES)) {
    const path = join(folder, 'stories', `${name}.md`);
    const line = text.slice(0, text.indexOf('## Task')).split('\n').length - 1;
    await window.ask('open', { path, behind: '## Task' });
    await window.ask('activate');
    await rest(window);
    edits[name] = [];
    for (let i = 0; i < EDITS; i++) {
      const edit = await window.ask('edit', { path, line: String(line), text: INSERTED });
      if (i >= WARM_UP) edits[name].push(edit);
    }
    await window.ask('revert');
  }
  await window.close();
  return edits;
}

const figure = (edits, key, share = 0.5) =>
  percentile(
    edits.map((edit) => edit[key]),
    share,
  );

function rows(byName) {
  const floor = figure(byName[FLOOR], 'took');
  const row = ([name, edits]) => [
    name,
    figure(edits, 'took').toFixed(1),
    figure(edits, 'took', 0.95).toFixed(1),
    ratio(figure(edits, 'took'), floor),
    figure(edits, 'longest').toFixed(0),
    figure(edits, 'cpu').toFixed(0),
  ];
  const heading = [
    '',
    'ms until found',
    'p95',
    'times floor',
    'longest block ms',
    'CPU ms of host',
  ];
  return [heading, ...Object.entries(byName).map(row)];
}

function figuresOf(story, byName) {
  const own = byName[OURS];
  const key = (what) => `edit of a ${story}: ${what}`;
  return {
    [key('ms until its finding is there')]: figure(own, 'took'),
    [key('ms until one regular expression has found it')]: figure(byName[FLOOR], 'took'),
    [key('ms until VS Code’s own validation has found it')]: figure(byName[VALIDATION], 'took'),
    [key('times VS Code’s own validation')]:
      figure(own, 'took') / figure(byName[VALIDATION], 'took'),
    [key('longest block of the host, ms, p95')]: figure(own, 'longest', 0.95),
    [key('longest block with one regular expression, ms, p95')]: figure(
      byName[FLOOR],
      'longest',
      0.95,
    ),
  };
}
