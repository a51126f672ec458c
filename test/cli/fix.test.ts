import assert from 'node:assert/strict';
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { exampleStory } from '../../src/core/lint/example';
import { callCli, callWith } from './call-cli';
import { DISORDERED } from './poor-story';
import { folderWith, type Folder } from './run-cli';

const BOM = '\ufeff';
const windows = (text: string) => BOM + text.replaceAll('\n', '\r\n');

describe('star-stories lint --fix', function () {
  this.timeout(60_000);
  let folder: Folder;
  const at = (name: string) => join(folder.path, name);
  const read = (name: string) => readFileSync(at(name), 'utf8');

  afterEach(() => folder.remove());

  it('applies all safe fixes and reports what is left', async () => {
    folder = folderWith({
      'stories/a.md': DISORDERED.replace('[production-ownership]', '[production-ownership, x]'),
    });
    const ran = await callCli(folder.path, 'lint', '.', '--fix');
    assert.equal(ran.code, 1);
    assert.ok(
      read('stories/a.md').indexOf('## Action') < read('stories/a.md').indexOf('## Result'),
    );
    assert.match(ran.out, /unknown-focus/);
    assert.doesNotMatch(ran.out, /section-order/);
    assert.match(ran.out, / in 1 story, 1 fixed\n$/);
  });

  it('keeps byte order mark, line ends, mode and links, and leaves nothing else behind', async () => {
    folder = folderWith({ 'kept/a.md': windows(DISORDERED), 'stories/readme.txt': '' });
    chmodSync(at('kept/a.md'), 0o640);
    symlinkSync('../kept/a.md', at('stories/a.md'));
    await callCli(folder.path, 'lint', 'stories', '--fix');
    const text = read('kept/a.md');
    assert.ok(text.startsWith(`${BOM}---\r\n`));
    assert.doesNotMatch(text, /[^\r]\n/);
    assert.notEqual(text, windows(DISORDERED));
    assert.equal(text.length, windows(DISORDERED).length);
    assert.equal(statSync(at('kept/a.md')).mode & 0o777, 0o640);
    assert.ok(lstatSync(at('stories/a.md')).isSymbolicLink());
    assert.deepEqual(readdirSync(at('kept')), ['a.md']);
  });

  it('writes nothing where nothing changes', async () => {
    folder = folderWith({ 'stories/a.md': windows(exampleStory()) });
    const long = new Date('2020-01-01');
    utimesSync(at('stories/a.md'), long, long);
    const { ino } = statSync(at('stories/a.md'));
    const ran = await callCli(folder.path, 'lint', '.', '--fix');
    assert.equal(statSync(at('stories/a.md')).ino, ino);
    assert.deepEqual(statSync(at('stories/a.md')).mtime, long);
    assert.doesNotMatch(ran.out, /fixed/);
  });

  it('leaves a file alone that may not be written, and says so', async function () {
    folder = folderWith({ 'stories/a.md': DISORDERED });
    if (process.getuid?.() === 0) this.skip();
    chmodSync(at('stories/a.md'), 0o444);
    const ran = await callCli(folder.path, 'lint', '.', '--fix');
    assert.equal(ran.code, 2);
    assert.equal(ran.error, 'stories/a.md: no permission to write it\n');
    assert.equal(read('stories/a.md'), DISORDERED);
    assert.match(ran.out, /section-order/);
  });
});

describe('star-stories lint --stdin', function () {
  this.timeout(60_000);
  let folder: Folder;

  before(() => {
    folder = folderWith({
      'stories/.star-stories.json': '{"rules": {"section-order": "error"}}',
    });
  });
  after(() => folder.remove());

  it('checks the text under the name and the configuration of its place', async () => {
    const where = ['--stdin', '--stdin-filename', 'stories/new.md'];
    const ran = await callWith(folder.path, DISORDERED, 'lint', ...where, '--format', 'json');
    const [{ file, findings }] = JSON.parse(ran.out) as [
      { file: string; findings: { rule: string; severity: string }[] },
    ];
    assert.equal(file, 'stories/new.md');
    assert.equal(findings.find(({ rule }) => rule === 'section-order')?.severity, 'error');
    assert.equal(ran.code, 1);
  });

  it('prints the fixed text, and the findings elsewhere', async () => {
    const ran = await callWith(folder.path, windows(DISORDERED), 'lint', '--stdin', '--fix');
    assert.ok(ran.out.startsWith(`${BOM}---\r\n`));
    assert.equal(ran.out.length, windows(DISORDERED).length);
    assert.ok(ran.out.indexOf('## Action') < ran.out.indexOf('## Result'));
    assert.match(ran.error, /^<stdin>\n/);
    assert.match(ran.error, / in 1 story, 1 fixed\n$/);
    const untouched = await callWith(folder.path, exampleStory(), 'lint', '--stdin', '--fix');
    assert.equal(untouched.out, exampleStory());
  });

  it('says that what comes is no text', async () => {
    const ran = await callWith(folder.path, new Uint8Array([35, 0, 1]), 'lint', '--stdin');
    assert.deepEqual(ran, { code: 2, out: '', error: '<stdin>: this is no text file\n' });
  });
});
