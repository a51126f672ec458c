/** Measures one story, one keystroke and texts that are hard to read, in a process of their own. */
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ratio } from './table.mjs';

const RUNS = 100;

const OURS = 'STAR Stories';
const here = dirname(fileURLToPath(import.meta.url));

/**
 * @param {{ isQuick: boolean, dist: string, peers: Awaited<ReturnType<import('./peers.mjs').installPeers>>,
 *   print: (title: string, rows: string[][]) => void }} what
 */
export function measureKeystrokes({ isQuick, dist, peers, print }) {
  const runs = isQuick ? RUNS / 5 : RUNS;
  const engine = join(dist, 'core/engine.mjs');
  const args = [join(here, 'in-process.mjs'), engine, peers.folder ?? '', String(runs)];
  const { usual, hard } = JSON.parse(execFileSync(peers.node, args, { encoding: 'utf8' }));
  const figures = {};
  for (const [title, times] of Object.entries(usual)) {
    print(`${title} (p50 of ${runs})`, rows(times, peers));
    figures[`${title}: CPU ms`] = times[OURS];
    if (times.markdownlint)
      figures[`${title}: share of markdownlint`] = times[OURS] / times.markdownlint;
    if (times['remark-lint'])
      figures[`${title}: share of remark-lint`] = times[OURS] / times['remark-lint'];
  }
  const all = Object.entries(hard);
  const hardRows = all.map(([name, { ms, said }]) => [name, ms.toFixed(1), said]);
  print('texts that are hard to read', [['', 'CPU ms', 'said'], ...hardRows]);
  figures['text that is hardest to read: CPU ms'] = Math.max(...all.map(([, { ms }]) => ms));
  return figures;
}

function rows(times, peers) {
  const measured = Object.entries(times).map(([name, ms]) => [
    name,
    ms.toFixed(2),
    ratio(ms, times[OURS]),
  ]);
  const missing = peers.folder
    ? []
    : [['markdownlint, remark-lint', `not installed: ${peers.why}`]];
  return [['linter', 'CPU ms', 'times ours'], ...measured, ...missing];
}
