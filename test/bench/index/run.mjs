/** Measures how stories become known in a real VS Code, and prints tables. */
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureServer } from '../../host/install.mjs';
import { changeByKey, changeOnDisk } from './changes.mjs';
import { followIndexing } from './indexing.mjs';
import { session } from './session.mjs';
import { figuresOf } from './figures.mjs';
import { changeRows, feelRows, indexRows, modelRows } from './tables.mjs';
import { typeWhileIndexing } from './typing.mjs';
import { storyWorkspace } from './workspace.mjs';

const CHANGES = 10;
const KEYS = 100;
const RECOUNTS = 20;

const here = dirname(fileURLToPath(import.meta.url));

/**
 * @param {{ folder: string, count: number, runs: number, isQuick: boolean, dist: string, print: (title: string,
 *   rows: string[][]) => void }} what
 */
export async function measureIndex({ folder, count, runs: times, isQuick, dist, print }) {
  const workspace = storyWorkspace(folder, count);
  const { node } = await ensureServer('newest');
  const script = (name, ...args) =>
    JSON.parse(
      execFileSync(node, ['--expose-gc', join(here, name), ...args], { encoding: 'utf8' }),
    );
  const runs = { read: [], parse: [], cold: [], warm: [] };
  const changes = { disk: [], key: [] };
  for (let i = 0; i < times; i++) {
    for (const what of ['read', 'parse']) runs[what].push(script('floor.mjs', folder, what));
    await session(folder, async (openWindow) => {
      const first = await openWindow();
      runs.cold.push(await followIndexing(first, count));
      changes.disk.push(await changeOnDisk(first, workspace, isQuick ? 4 : CHANGES));
      changes.key.push(await changeByKey(first, workspace, isQuick ? 4 : CHANGES));
      await first.close();
      const second = await openWindow();
      runs.warm.push(await followIndexing(second, count));
      await second.close();
    });
  }
  const of = `index of ${count.toLocaleString('en')} stories`;
  print(`${of} in VS Code: ${workspace.facts} (median of ${times})`, indexRows(runs));
  print(`${of}: one change, ms until …`, changeRows(changes));
  const feel = await session(folder, async (openWindow) => {
    const window = await openWindow();
    const found = await typeWhileIndexing(window, workspace, isQuick ? KEYS / 2 : KEYS);
    await window.close();
    return found;
  });
  print(`${of}: typing all the time, ms`, feelRows(feel));
  const model = script('model.mjs', dist, folder, String(count), String(RECOUNTS));
  print(`${of}: all of coverage again, in process (p50 of ${RECOUNTS})`, modelRows(model));
  return figuresOf(`${count.toLocaleString('en')} stories`, { runs, changes, feel, model });
}
