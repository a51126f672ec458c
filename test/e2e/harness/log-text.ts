import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../../src/editor/round/hash';

/** Number and suffix, then a checksum of what stands in it. */
const SEGMENT = /^(\d+-[0-9a-f]+)-[0-9a-f]{16}\.lines$/;

/** The text of a round's log: a file of the Node host, or a folder of segments of the worker host. */
export function readLogText(path: string): string {
  if (statSync(path).isFile()) return readFileSync(path, 'utf8');
  return segments(path)
    .map((name) => readFileSync(join(path, name), 'utf8'))
    .join('');
}

/** Changes the lines of a log as nobody but a test does. */
export function changeLogText(path: string, edit: (text: string) => string): void {
  if (statSync(path).isFile()) {
    writeFileSync(path, edit(readLogText(path)));
    return;
  }
  const old = segments(path);
  const changed = old.map((name) => {
    const text = edit(readFileSync(join(path, name), 'utf8'));
    return { name: `${SEGMENT.exec(name)?.[1]}-${hashOf(text)}.lines`, text };
  });
  // The old ones go last: a log without lines would be that of no round.
  for (const { name, text } of changed) writeFileSync(join(path, name), text);
  writeFileSync(join(path, 'names'), changed.map(({ name }) => name).join('\n'));
  for (const name of old) rmSync(join(path, name));
}

const segments = (path: string) =>
  readdirSync(path)
    .filter((name) => SEGMENT.test(name))
    .sort();
