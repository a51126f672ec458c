/** What was measured as rows of a table. */
import { median } from '../processes.mjs';
import { ratio } from '../table.mjs';

/**
 * @typedef {Awaited<ReturnType<typeof import('./indexing.mjs').followIndexing>>} Indexing
 * @param {{ read: object[], parse: object[], cold: Indexing[], warm: Indexing[] }} runs
 */
export function indexRows({ read, parse, cold, warm }) {
  const floor = median(read.map(({ cpu }) => cpu));
  const figure = (list, key) => median(list.map((one) => one[key]));
  const row = (name, costs) => {
    const cpu = figure(costs, 'cpu');
    return [name, seconds(cpu), ratio(cpu, floor), seconds(figure(costs, 'wall'))];
  };
  const memory = (runs) => [figure(runs, 'heap').toFixed(1), figure(runs, 'rss').toFixed(0)];
  const worst = (runs) => [figure(runs, 'peak').toFixed(0), figure(runs, 'longest').toFixed(0)];
  const until = (runs, what) => runs.map((run) => run[what]);
  const idle = cold.map(({ idle, checked: { wall } }) => ({ cpu: idle * wall, wall }));
  const windows = { 'first window': cold, 'next window': warm };
  return [
    ['', 'CPU s', 'times a read', 'wall s', 'heap + MB', 'memory + MB', 'peak + MB', 'longest ms'],
    [...row('a bare read', read), ...memory(read)],
    [...row('a bare read and parse', parse), ...memory(parse)],
    row('the host without us, for as long', idle),
    ...Object.entries(windows).flatMap(([name, runs]) => [
      row(`${name}: extension active`, until(runs, 'activation')),
      row(`${name}: badge shown`, until(runs, 'known')),
      [...row(`${name}: all checked`, until(runs, 'checked')), ...memory(runs), ...worst(runs)],
    ]),
  ];
}

const WHERE = {
  told: 'the extension host hears of it',
  findings: 'its findings are new',
  badge: 'the badge in the window is new',
  cpu: '(CPU of the extension host)',
};

/** @param {{ disk: Record<string, number[]>[], key: Record<string, number[]>[] }} changes by run */
export function changeRows(changes) {
  const names = { disk: 'a file written', key: 'a key pressed' };
  const rows = Object.entries(names).flatMap(([kind, name]) =>
    Object.keys(changes[kind][0]).map((what) => {
      const all = changes[kind].flatMap((run) => run[what]);
      return [`${name}: ${WHERE[what]}`, ...spread(all)];
    }),
  );
  return [['', 'p50', 'p95', 'longest'], ...rows];
}

const FEEL = {
  without: 'without us',
  indexing: 'while all is read and checked',
  after: 'with all checked',
};
const SENSES = {
  screen: 'letter in the page',
  host: 'the host hears of it',
  late: 'a timer of the host is late',
};

/** @param {Awaited<ReturnType<typeof import('./typing.mjs').typeWhileIndexing>>} feel */
export function feelRows(feel) {
  const rows = Object.entries(SENSES).flatMap(([sense, what]) =>
    Object.entries(FEEL).map(([when, name]) => {
      const times = feel[when][sense];
      return [`${what}, ${name}`, ...spread(times), String(times.length)];
    }),
  );
  return [['', 'p50', 'p95', 'longest', 'times'], ...rows];
}

/** @param {Record<string, number>} model milliseconds */
export function modelRows(model) {
  return [['', 'ms'], ...Object.entries(model).map(([name, ms]) => [name, ms.toFixed(1)])];
}

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
  return [at(0.5), at(0.95), at(1)].map((ms) => ms.toFixed(ms < 10 ? 1 : 0));
}

const seconds = (ms) => (ms / 1000).toFixed(2);
