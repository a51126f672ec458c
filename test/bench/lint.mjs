/** Measures whole programs on the same files: ours, other linters, and one that only reads. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programs } from './peers.mjs';
import { median, run } from './processes.mjs';
import { storyMaker, writeOne, writeWorkspace } from './stories.mjs';
import { ratio } from './table.mjs';

const OURS = 'star-stories lint';
const INDEX = 'star-stories coverage';
const FLOOR = 'read as UTF-8';
const MARKDOWNLINT = 'markdownlint-cli2';
const SEED = 1;
const FILES = 10_000;

const root = join(tmpdir(), 'star-bench-lint');

const singleFiles = () => ({
  '5,000 words in one story': storyMaker(SEED)(5000),
  '1 MB in one file': 'I moved the queue, and nobody was paged. '.repeat(25_600),
  '50,000 lines in one file': 'One line of a log.\n'.repeat(50_000),
});

/**
 * @param {{ runs: number, isQuick: boolean, cli: string, peers: Awaited<ReturnType<import('./peers.mjs').installPeers>>,
 *   print: (title: string, rows: string[][]) => void }} what
 */
export async function measureLint({ runs, isQuick, cli, peers, print }) {
  const all = programs(peers, cli);
  const files = isQuick ? FILES / 10 : FILES;
  const folder = join(root, 'stories');
  const { words, characters } = writeWorkspace(folder, files, SEED);
  const facts = `${Math.round(words)} words each, ${(characters / 1e6).toFixed(1)} MB`;
  const many = await measure(all, folder, runs);
  print(`${files.toLocaleString('en')} stories, ${facts}`, rows(all, many, files));
  for (const [title, text] of Object.entries(singleFiles())) {
    const one = join(root, 'one');
    writeOne(one, text);
    print(title, rows(all, await measure(all, one, 1), 1));
  }
  return figuresOf(many, files);
}

/** Medians by name; one after the other in each round, so that a busy machine slows them alike. */
async function measure(all, folder, runs) {
  const costs = new Map(all.map(({ name }) => [name, []]));
  for (let i = 0; i < runs; i++) {
    for (const { name, command } of all) {
      if (command) costs.get(name).push(await run(command, folder));
    }
  }
  const entries = [...costs].filter(([, list]) => list.length > 0);
  const middle = (list, key) => median(list.map((cost) => cost[key]));
  return Object.fromEntries(
    entries.map(([name, list]) => [name, { cpu: middle(list, 'cpu'), peak: middle(list, 'peak') }]),
  );
}

function rows(all, costs, files) {
  const row = ({ name, why }) => {
    if (why) return [name, why];
    const { cpu, peak } = costs[name];
    const speed = Math.round(files / cpu).toLocaleString('en');
    return [name, cpu.toFixed(2), speed, peak.toFixed(0), ratio(cpu, costs[OURS].cpu)];
  };
  const heading = ['whole process', 'CPU s', 'files per CPU s', 'peak MB', 'times ours'];
  return [heading, ...all.map(row)];
}

function figuresOf(costs, files) {
  const seconds = Object.entries(costs).map(([name, { cpu }]) => [`${name}, CPU s`, cpu]);
  const ours = costs[OURS].cpu;
  const times = (name, other) => (costs[name] ? { [other]: costs[name].cpu / ours } : {});
  const markdownlint = costs[MARKDOWNLINT]?.cpu;
  return {
    stories: files,
    ...Object.fromEntries(seconds),
    'stories linted in a second of CPU': files / ours,
    ...times(MARKDOWNLINT, 'lint: times faster than markdownlint-cli2'),
    ...times('remark-cli', 'lint: times faster than remark-lint'),
    ...times('rumdl', 'lint: times faster than rumdl'),
    'lint: times a bare read': ours / costs[FLOOR].cpu,
    'index: times a bare read': costs[INDEX].cpu / costs[FLOOR].cpu,
    ...(markdownlint && {
      'index: times faster than markdownlint-cli2': markdownlint / costs[INDEX].cpu,
    }),
    'lint: peak MB': costs[OURS].peak,
    'index: peak MB': costs[INDEX].peak,
  };
}
