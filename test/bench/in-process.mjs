/**
 * Times one story and one keystroke in this process and prints the medians as JSON.
 *
 * node in-process.mjs <our engine> <folder of the peers, or nothing> <runs>
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from './processes.mjs';
import { storyMaker } from './stories.mjs';

const SIZES = [600, 5000];
const SETTINGS = { profile: 'default', wordsPerMinute: 140, rules: {} };
const WARM_UP = 10;

const [engine, peers, runs] = process.argv.slice(2);
const linters = { 'STAR Stories': ours(engine), ...(peers && (await theirs(peers))) };
const results = {};
for (const words of SIZES) {
  const times = { story: {}, keystroke: {} };
  const story = storyMaker(words);
  const open = story(words);
  for (let i = 0; i < WARM_UP + Number(runs); i++) {
    const texts = { story: story(words), keystroke: typed(open, i) };
    for (const [kind, text] of Object.entries(texts)) {
      for (const [name, lint] of Object.entries(linters)) {
        const start = performance.now();
        await lint(text);
        const took = performance.now() - start;
        if (i >= WARM_UP) (times[kind][name] ??= []).push(took);
      }
    }
  }
  for (const [kind, byName] of Object.entries(times)) {
    const medians = Object.entries(byName).map(([name, list]) => [name, median(list)]);
    results[`${kind}, ${words} words`] = Object.fromEntries(medians);
  }
}
console.log(JSON.stringify(results));

/** The text with so many letters typed somewhere in its Action. */
function typed(text, letters) {
  const at = text.indexOf('\n\n', text.indexOf('## Action') + 12);
  return `${text.slice(0, at)} ${'and so on '.repeat(letters).slice(0, letters + 1)}${text.slice(at)}`;
}

function ours(path) {
  const { parseStory, lintStory } = createRequire(import.meta.url)(path);
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
