/**
 * What one recount of coverage costs in a process of its own: p50 in milliseconds, as JSON.
 *
 * node model.mjs <folder of the bundles> <folder of stories> <number of records> <runs>
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from '../processes.mjs';

/** So many stories are parsed and checked; the others have the same records under other names. */
const DISTINCT = 500;
const SETTINGS = { profile: 'default', wordsPerMinute: 140, rules: {}, options: {} };
const TODAY = '2026-11-22';
const WARM_UP = 2;

const [bundles, folder, count, runs] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(join(bundles, 'core', name)).href);
const { parseStory, lintStory, toRecord } = await load('engine.mjs');
const { boardOf, candidates, computeCoverage, coverageTree, shortlist } =
  await load('coverage.mjs');

const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.md'));
const distinct = files.slice(0, DISTINCT).map((name) => {
  const story = parseStory(readFileSync(join(folder, name), 'utf8'));
  return toRecord(`file:///${name}`, name, story, lintStory(story, SETTINGS));
});
const records = Array.from({ length: Number(count) }, (_, i) => {
  const record = distinct[i % distinct.length];
  return { ...record, id: `${record.id}.${i}`, title: `${record.title} ${i}` };
});

const view = { filter: '', shown: {} };
const leftOut = { unreadable: [], skipped: [] };
const coverage = computeCoverage(records, [], TODAY);
const chosen = shortlist(candidates(coverage));
const steps = {
  coverage: () => computeCoverage(records, [], TODAY),
  'sidebar tree': () => coverageTree(coverage, view, leftOut),
  shortlist: () => shortlist(candidates(coverage)),
  board: () => boardOf(coverage, chosen),
};
const results = Object.entries(steps).map(([name, step]) => [name, time(step)]);
console.log(JSON.stringify(Object.fromEntries(results)));

function time(step) {
  const times = [];
  for (let i = 0; i < WARM_UP + Number(runs); i++) {
    const start = performance.now();
    step();
    if (i >= WARM_UP) times.push(performance.now() - start);
  }
  return median(times);
}
