/**
 * Puts the npm package together, the command line and the remark plugin, in a folder of its own: the
 * extension's manifest keeps its words in other files, and says much that npm has no use for.
 *
 * node packaging/npm.mjs [FOLDER]   out/npm-package unless a folder is named
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? 'out/npm-package';
const read = (name) => JSON.parse(readFileSync(name, 'utf8'));

rmSync(folder, { recursive: true, force: true });
execFileSync(process.execPath, ['esbuild.mjs', '--production', '--npm', join(folder, 'dist')]);
for (const file of ['README.md', 'LICENSE']) copyFileSync(file, join(folder, file));
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);

function manifest() {
  const { name, version, license, repository, bugs, engines, keywords, bin, exports } =
    read('package.json');
  const about = { name, version, description: read('package.nls.json')['extension.description'] };
  const files = ['cli.js', 'remark.mjs', 'remark.d.mts', 'ThirdPartyNotices.txt'];
  return {
    ...about,
    ...{ license, repository, bugs, keywords },
    engines: { node: engines.node },
    bin,
    exports,
    files: files.map((file) => `dist/${file}`),
  };
}
