import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { exampleStory } from '../../src/core/lint/example';
import { callCli } from './call-cli';
import { buildCli, folderWith, runCli, type Folder, type Outcome } from './run-cli';

interface Printed {
  file: string;
  findings: Record<string, unknown>[];
}

const json = ({ out }: Outcome) => JSON.parse(out) as Printed[];
const rules = (printed: Printed | undefined) => printed?.findings.map(({ rule }) => rule);

describe('star-stories lint', function () {
  this.timeout(60_000);
  let folder: Folder;
  const inFolder = (...args: string[]) => callCli(folder.path, ...args);

  before(buildCli);
  afterEach(() => folder.remove());

  it('prints findings with places from 1, in the format that others build on', async () => {
    folder = folderWith({
      'stories/a.md': exampleStory({}, ['title: 🚀 Uploads', 'focus: [🚀🚀, partnring]']),
    });
    const ran = await inFolder('lint', 'stories', '--format', 'json');
    assert.equal(ran.code, 1);
    const [first] = json(ran);
    assert.equal(first?.file, 'stories/a.md');
    assert.deepEqual(first.findings[1], {
      rule: 'unknown-focus',
      severity: 'error',
      message: '“partnring” is no focus area; did you mean “partnering”?',
      line: 3,
      column: 15,
      endLine: 3,
      endColumn: 24,
      fixable: true,
      folded: false,
      data: { value: 'partnring', meant: 'partnering' },
    });
    for (const finding of first.findings) {
      const keys = Object.keys(finding).filter((key) => key !== 'data');
      assert.deepEqual(keys, [
        ...['rule', 'severity', 'message', 'line', 'column', 'endLine', 'endColumn', 'fixable'],
        'folded',
      ]);
    }
  });

  it('counts no byte order mark as a column, and lines as the editor does', async () => {
    folder = folderWith({
      'a.md': `\ufeff${exampleStory({}, ['focus: [x]']).replaceAll('\n', '\r\n')}`,
    });
    const [first] = json(await inFolder('lint', 'a.md', '--format', 'json'));
    const unknown = first?.findings.find(({ rule }) => rule === 'unknown-focus');
    assert.deepEqual([unknown?.line, unknown?.column, unknown?.endColumn], [2, 9, 10]);
  });

  it('searches folders for stories by place and by declaration, ordered by path', async () => {
    const declared = exampleStory({}, ['type: star-story', 'focus: [partnering]']);
    folder = folderWith({
      'stories/b.md': '',
      'stories/2025/a.md': '',
      'notes/one.star.md': '',
      'notes/two.md': declared,
      'notes/three.md': exampleStory(),
      'stories/picture.png': '',
      'stories/.hidden/c.md': '',
      'node_modules/x/stories/d.md': '',
      '.git/stories/e.md': '',
    });
    const files = async (...paths: string[]) =>
      json(await inFolder('lint', ...paths, '--format', 'json')).map(({ file }) => file);
    const all = ['notes/one.star.md', 'notes/two.md', 'stories/2025/a.md', 'stories/b.md'];
    assert.deepEqual(await files('.'), all);
    assert.deepEqual(await files('stories', 'notes', 'stories/b.md', './stories/../stories'), all);
    assert.deepEqual(await files('stories/2025'), ['stories/2025/a.md']);
    assert.deepEqual((await files(folder.path)).length, 4);
    const inside = await callCli(join(folder.path, 'stories'), 'lint', '.', '--format', 'json');
    assert.deepEqual(
      json(inside).map(({ file }) => file),
      ['2025/a.md', 'b.md'],
    );
  });

  it('treats a named file as a story, whatever it is called', async () => {
    folder = folderWith({ 'draft.txt': 'nothing yet' });
    const ran = await inFolder('lint', 'draft.txt', '--format', 'json');
    assert.deepEqual(rules(json(ran)[0]), [
      'missing-focus',
      ...Array<string>(4).fill('missing-section'),
    ]);
  });

  it('takes a folder named like a file for a folder, and follows links without going round', async () => {
    folder = folderWith({ 'stories/x.md/inner.md': exampleStory() });
    mkdirSync(join(folder.path, 'other'));
    symlinkSync('..', join(folder.path, 'stories/up'));
    symlinkSync('gone.md', join(folder.path, 'stories/dangling.md'));
    const ran = await inFolder('lint', '.', '--format', 'json');
    assert.equal(ran.error, '');
    assert.deepEqual(
      json(ran).map(({ file }) => file),
      ['stories/x.md/inner.md'],
    );
  });

  it('lints the rest when a file is missing or no text, says so, and exits with 2', async () => {
    folder = folderWith({
      'stories/binary.md': new Uint8Array([35, 0, 1, 2]),
      'stories/latin1.md': new Uint8Array([35, 32, 0xe9, 0xe8]),
      'notes/picture.md': new Uint8Array([0, 0]),
      'stories/good.md': exampleStory(),
    });
    const ran = await inFolder('lint', 'gone.md', '.', '--format', 'json');
    assert.equal(ran.code, 2);
    assert.deepEqual(
      json(ran).map(({ file }) => file),
      ['stories/good.md'],
    );
    assert.deepEqual(ran.error.trimEnd().split('\n').sort(), [
      'gone.md: there is no such file or folder',
      'stories/binary.md: this is no text file',
      'stories/latin1.md: this is no UTF-8 text',
    ]);
  });

  it('says that it has no permission', async function () {
    folder = folderWith({ 'stories/secret.md': exampleStory() });
    const file = join(folder.path, 'stories/secret.md');
    chmodSync(file, 0);
    if (process.getuid?.() === 0) this.skip();
    const ran = await inFolder('lint', 'stories');
    assert.equal(ran.code, 2);
    assert.equal(ran.error, 'stories/secret.md: no permission to read it\n');
  });

  it('exits with 1 for errors, or for more warnings than allowed', async () => {
    folder = folderWith({
      'warned.md': `${exampleStory()}\n## Result\n\nIt was quiet for eleven weeks after that.\n`,
      'broken.md': exampleStory({ task: null }),
    });
    assert.equal((await inFolder('lint', '--profile', 'structure', 'warned.md')).code, 0);
    assert.equal(
      (await inFolder('lint', '--profile', 'structure', 'warned.md', '--max-warnings', '1')).code,
      0,
    );
    assert.equal(
      (await inFolder('lint', '--profile', 'structure', 'warned.md', '--max-warnings=0')).code,
      1,
    );
    assert.equal((await inFolder('lint', 'broken.md', '--max-warnings', '9')).code, 1);
  });

  it('judges the spoken time by the speaker’s own rate', async () => {
    folder = folderWith({ 'a.md': exampleStory() });
    const time = async (rate: string) => {
      const ran = await inFolder('lint', 'a.md', '--format', 'json', '--words-per-minute', rate);
      return String(json(ran)[0]?.findings[0]?.message).slice(0, 10);
    };
    assert.equal(await time('140'), 'About 0:38');
    assert.equal(await time('70'), 'About 1:15');
  });

  it('prints findings for people, without colors in a pipe', () => {
    folder = folderWith({ 'stories/a.md': exampleStory({ task: null }) });
    const { out } = runCli(folder.path, 'lint', '.');
    assert.ok(!out.includes('\u001b'));
    assert.match(
      out,
      /^stories\/a\.md\n {4}6:1 {2}error {4}Add a section “Task”.* {2}missing-section\n/,
    );
    assert.match(out, /\n\n1 finding \(1 error, 0 warnings, 0 others\) in 1 story\n$/);
  });

  it('prints all of a long result into a pipe', () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`stories/${i}.md`, 'nothing yet']),
    );
    folder = folderWith(many);
    assert.equal(json(runCli(folder.path, 'lint', '.', '--format', 'json')).length, 300);
  });

  it('says that there is no story rather than nothing', async () => {
    folder = folderWith({ 'README.md': '# Hello' });
    const ran = await inFolder('lint', '.');
    assert.deepEqual(ran, { code: 0, out: '', error: 'No stories found.\n' });
  });
});
