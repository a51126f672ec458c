/**
 * Times one story, one keystroke and hard texts in this process and prints the medians as JSON.
 *
 * node in-process.mjs <our engine> <folder of the peers, or nothing> <runs>
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from './processes.mjs';
import { storyMaker } from './stories.mjs';

const SIZES = [600, 5000];
const SETTINGS = { profile: 'default', wordsPerMinute: 140, rules: {}, options: {} };
const WARM_UP = 10;

const [engine, peers, runs] = process.argv.slice(2);
const lintOurs = await ours(engine);
const linters = { 'STAR Stories': lintOurs, ...(peers && (await theirs(peers))) };
const results = {};
for (const words of SIZES) {
  const story = storyMaker(words);
  const open = story(words);
  // One after the other: whoever types in a story reads no other one between two keystrokes.
  const times = {
    story: await timesOf(() => story(words)),
    keystroke: await timesOf((i) => typed(open, i)),
  };
  for (const [kind, byName] of Object.entries(times)) {
    const medians = Object.entries(byName).map(([name, list]) => [name, median(list)]);
    results[`${kind}, ${words} words`] = Object.fromEntries(medians);
  }
}

/** What takes a parser of Markdown seconds, or its stack. */
const HARD = {
  '1 MB in one line': 'I moved the queue, and nobody was paged. '.repeat(25_600),
  '50,000 lines': 'One line of a log.\n'.repeat(50_000),
  'a list nested 500 deep': Array.from({ length: 500 }, (_, i) => `${'  '.repeat(i)}- a`).join(
    '\n',
  ),
  '5,000 list markers in one line': '- '.repeat(5000),
  '50,000 opening brackets': '['.repeat(50_000),
  '50,000 asterisks and letters': '*a '.repeat(50_000),
};
const HARD_RUNS = 5;
const hard = Object.fromEntries(Object.entries(HARD).map(([name, text]) => [name, tried(text)]));
console.log(JSON.stringify({ usual: results, hard }));

/** Milliseconds of each run, by linter. */
async function timesOf(textOf) {
  const times = {};
  for (let i = 0; i < WARM_UP + Number(runs); i++) {
    const text = textOf(i);
    for (const [name, lint] of Object.entries(linters)) {
      const start = cpu();
      await lint(text);
      const took = cpu() - start;
      if (i >= WARM_UP) (times[name] ??= []).push(took);
    }
  }
  return times;
}

function tried(text) {
  const times = [];
  let said = '';
  for (let i = 0; i < HARD_RUNS; i++) {
    const start = cpu();
    const findings = lintOurs(`## Situation\n\n${text}\n`);
    times.push(cpu() - start);
    said = findings.some(({ message }) => message.includes('too complex')) ? 'too complex' : '';
  }
  return { ms: median(times), said };
}

/** Milliseconds of the processor so far: a busy machine makes none of them more. */
function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The text with so many letters typed somewhere in its Action. */
function typed(text, letters) {
  const at = text.indexOf('\n\n', text.indexOf('## Action') + 12);
  return `${text.slice(0, at)} ${'and so on '.repeat(letters).slice(0, letters + 1)}${text.slice(at)}`;
}

async function ours(path) {
  const { parseStory, lintStory } = await import(pathToFileURL(path).href);
  return (text) => lintStory(parseStory(text), SETTINGS);
}

async function theirs(folder) {
  const load = (file) => import(pathToFileURL(join(folder, 'node_modules', file)).href);
  const { lint: markdownlint } = await load('markdownlint/lib/exports-sync.mjs');
  const { remark } = await load('remark/index.js');
  const { default: frontmatter } = await load('remark-frontmatter/index.js');
  const { default: preset } = await load('remark-preset-lint-recommended/index.js');
  const processor = remark().use(frontmatter).use(preset);
  return {
    markdownlint: (text) => markdownlint({ strings: { story: text } }),
    'remark-lint': (text) => processor.process(text),
  };
}
