import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { callCli } from './call-cli';
import { POOR } from './poor-story';
import { buildCli, folderWith, PACKAGE, type Folder } from './run-cli';

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const QUIET = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** What the package must not hold, though the extension is built into the same folder. */
const STRANGERS = [
  'dist/extension.js',
  'dist/cases/locked-out.case.yaml',
  'dist/core/engine.mjs',
  'dist/web/extension.js',
  'dist/cli.js.map',
  'docs/config.schema.json',
  'src/cli/main.ts',
  '.vscodeignore',
];

/** Runs in the folder of somebody who installed the package; unified is theirs. */
const USE_PLUGIN = `
import { readFileSync } from 'node:fs';
import starStories from 'star-stories/remark';
import { unified } from ${JSON.stringify(pathToFileURL(resolve('node_modules/unified/index.js')).href)};
import remarkParse from ${JSON.stringify(pathToFileURL(resolve('node_modules/remark-parse/index.js')).href)};
import { VFile } from ${JSON.stringify(pathToFileURL(resolve('node_modules/vfile/index.js')).href)};
const file = new VFile({ path: 'stories/poor.md', value: readFileSync('stories/poor.md') });
const processor = unified().use(remarkParse).use(starStories, { profile: 'structure' });
await processor.run(processor.parse(file), file);
console.log(JSON.stringify(file.messages.map(({ ruleId, line, column, folded }) => ({ rule: ruleId, line, column, folded }))));
`;

describe('the npm package', function () {
  this.timeout(120_000);
  let folder: Folder;
  let packed: { filename: string; files: { path: string }[] };

  before(() => {
    buildCli();
    for (const name of STRANGERS) {
      mkdirSync(dirname(join(PACKAGE, name)), { recursive: true });
      writeFileSync(join(PACKAGE, name), '');
    }
    folder = folderWith({
      'package.json': '{"private": true}',
      'stories/poor.md': POOR,
      'use.mjs': USE_PLUGIN,
    });
    const args = ['pack', '--json', '--pack-destination', folder.path, ...QUIET];
    const out = execFileSync(NPM, args, { cwd: PACKAGE, encoding: 'utf8', stdio: 'pipe' });
    [packed] = JSON.parse(out) as [typeof packed];
    execFileSync(NPM, ['install', `./${packed.filename}`, ...QUIET], {
      cwd: folder.path,
      stdio: 'pipe',
    });
  });
  after(() => folder.remove());

  it('holds command line, plugin, manifest, README and licenses, and nothing else', () => {
    assert.deepEqual(packed.files.map(({ path }) => path).sort(), [
      'LICENSE',
      'README.md',
      'dist/ThirdPartyNotices.txt',
      'dist/cli.js',
      'dist/remark.d.mts',
      'dist/remark.mjs',
      'package.json',
    ]);
  });

  it('says in plain words what it is, and nothing of the extension', () => {
    const installed = join(folder.path, 'node_modules/star-stories/package.json');
    const text = readFileSync(installed, 'utf8');
    const { description } = JSON.parse(text) as { description: string };
    assert.match(description, /^[A-Z][^%]+\.$/);
    assert.doesNotMatch(text, /%|contributes|scripts/);
  });

  it('runs the command line where it is installed', async () => {
    const bin = join(folder.path, 'node_modules/.bin/star-stories');
    const args = ['lint', '.', '--profile', 'structure', '--format', 'json'];
    const { status, stdout } = spawnSync(bin, args, {
      cwd: folder.path,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    assert.equal(status, 1);
    assert.equal(stdout, (await callCli(folder.path, ...args)).out);
  });

  it('runs the plugin where it is installed, which finds the same', async () => {
    const said = execFileSync(process.execPath, ['use.mjs'], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    const args = ['lint', '.', '--profile', 'structure', '--format', 'json'];
    const [{ findings }] = JSON.parse((await callCli(folder.path, ...args)).out) as [
      { findings: Record<string, unknown>[] },
    ];
    assert.deepEqual(
      JSON.parse(said),
      findings.map(({ rule, line, column, folded }) => ({ rule, line, column, folded })),
    );
    assert.ok(findings.length > 0);
  });

  it('describes the plugin as it is written', () => {
    const types = join(folder.path, 'node_modules/star-stories/dist/remark.d.mts');
    assert.equal(readFileSync(types, 'utf8'), readFileSync('src/remark/public.d.ts', 'utf8'));
  });
});
