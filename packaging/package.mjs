/**
 * Makes the .vsix: the same bytes from the same commit, whatever the folder, the file times and modes,
 * the time zone and the language of the machine. Beside it, the bill of what it is made of.
 *
 * node packaging/package.mjs [FILE]   star-stories.vsix unless a file is named
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { billOf } from './materials.mjs';

const out = resolve(process.argv[2] ?? 'star-stories.vsix');
const staged = 'out/package';
const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');

/** Seconds since 1970 of the last commit; without one, the first moment that a .vsix can state. */
function lastChange() {
  try {
    const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    return execFileSync('git', ['log', '-1', '--format=%ct'], options).trim();
  } catch {
    return String(Date.UTC(1980, 0, 2) / 1000);
  }
}

const env = {
  ...process.env,
  SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH ?? lastChange(),
  // Files are stamped by the local time and sorted by the rules of the language.
  TZ: 'UTC',
  LC_ALL: 'C',
};

const run = (args, options) => execFileSync(process.execPath, args, { env, ...options });

run(['esbuild.mjs', '--production'], { stdio: 'inherit' });
const listed = run([vsce, 'ls', '--no-dependencies'], { encoding: 'utf8' });
rmSync(staged, { recursive: true, force: true });
for (const name of [...listed.trim().split(/\r?\n/), '.vscodeignore']) {
  const copy = join(staged, name);
  mkdirSync(dirname(copy), { recursive: true });
  copyFileSync(name, copy);
  chmodSync(copy, 0o644);
}
run([vsce, 'package', '--no-dependencies', '--out', out], { cwd: staged, stdio: 'inherit' });

const bill = billOf(JSON.parse(readFileSync('dist/materials.cdx.json', 'utf8')), {
  file: out,
  seconds: Number(env.SOURCE_DATE_EPOCH),
});
writeFileSync(out.replace(/(?:\.vsix)?$/, '.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
