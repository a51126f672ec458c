import assert from 'node:assert/strict';
import { join } from 'node:path';
import { exampleStory } from '../../src/core/lint/example';
import { callCli } from './call-cli';
import { folderWith, type Folder, type Outcome } from './run-cli';

const NO_TASK = exampleStory({ task: null });

/** The severity of the missing Task, by file. */
const severities = ({ out }: Outcome) =>
  Object.fromEntries(
    (JSON.parse(out) as { file: string; findings: { rule: string; severity: string }[] }[]).map(
      ({ file, findings }) => [
        file,
        findings.find(({ rule }) => rule === 'missing-section')?.severity,
      ],
    ),
  );

describe('configuration on the command line', function () {
  let folder: Folder;
  const inFolder = (...args: string[]) => callCli(folder.path, ...args, '--format', 'json');

  afterEach(() => folder.remove());

  it('takes the nearest file at or above each story, up to the working folder', async () => {
    folder = folderWith({
      '.star-stories.json': '{"rules": {"missing-section": "warning"}}',
      'work/stories/above.md': NO_TASK,
      'work/stories/near/.star-stories.yaml': 'rules:\n  missing-section: hint\n',
      'work/stories/near/2025/a.md': NO_TASK,
      'work/stories/other/.star-stories.yml': 'rules: { missing-section: off }',
      'work/stories/other/b.md': NO_TASK,
    });
    const found = {
      'work/stories/above.md': 'warning',
      'work/stories/near/2025/a.md': 'hint',
      'work/stories/other/b.md': undefined,
    };
    const ran = await inFolder('lint', '.');
    assert.deepEqual(severities(ran), found);
    assert.equal(ran.code, 0);
    const below = await callCli(join(folder.path, 'work'), 'lint', '.', '--format', 'json');
    assert.equal(severities(below)['stories/above.md'], 'error');
    assert.equal(severities(below)['stories/near/2025/a.md'], 'hint');
  });

  it('lets the command line win over a file, and a named file replace the nearest', async () => {
    folder = folderWith({
      '.star-stories.json': '{"profile": "structure", "rules": {"missing-section": "warning"}}',
      'coach.yaml': 'rules: { missing-section: hint }',
      'stories/a.md': NO_TASK,
    });
    const severity = async (...args: string[]) =>
      severities(await inFolder('lint', 'stories', ...args))['stories/a.md'];
    assert.equal(await severity(), 'warning');
    assert.equal(await severity('--config', 'coach.yaml'), 'hint');
    const flag = ['--rule', 'missing-section=information', '--rule', 'blame=off'];
    assert.equal(await severity(...flag), 'information');
    assert.equal(await severity('--config', 'coach.yaml', ...flag), 'information');
  });

  it('runs the rules of a profile, from a file or from the command line', async () => {
    folder = folderWith({
      'a/.star-stories.json': '{"profile": "structure"}',
      'a/stories/a.md': exampleStory(),
    });
    const found = async (...args: string[]) =>
      (JSON.parse((await inFolder('lint', 'a', ...args)).out) as { findings: unknown[] }[])[0]
        ?.findings.length ?? 0;
    assert.equal(await found(), 0);
    assert.ok((await found('--profile', 'default')) > 0);
  });

  it('reports what it can’t use at its place, goes on with the rest, and exits with 2', async () => {
    folder = folderWith({
      'bad/.star-stories.yaml':
        'profile: lax\nrules:\n  missing-section: warning\n  mising-section: off\n',
      'bad/stories/a.md': NO_TASK,
      'bad/stories/b.md': NO_TASK,
      'broken/.star-stories.json': '{"profile": ',
      'broken/stories/c.md': NO_TASK,
    });
    const ran = await inFolder('lint', '.');
    assert.equal(ran.code, 2);
    assert.deepEqual(severities(ran), {
      'bad/stories/a.md': 'warning',
      'bad/stories/b.md': 'warning',
      'broken/stories/c.md': 'error',
    });
    const lines = ran.error.trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => /^\S+?:\d+:\d+: /.exec(line)?.[0]),
      [
        'bad/.star-stories.yaml:1:1: ',
        'bad/.star-stories.yaml:4:3: ',
        'broken/.star-stories.json:1:12: ',
      ],
    );
    assert.match(lines[1] ?? '', /did you mean “missing-section”\?$/);
  });

  it('checks by the same configuration for the coverage', async () => {
    folder = folderWith({
      '.star-stories.json': '{"rules": {"nonsense": "off"}}',
      'stories/a.md': exampleStory(),
    });
    const ran = await inFolder('coverage', '.');
    assert.equal(ran.code, 2);
    assert.match(ran.error, /^\.star-stories\.json:1:12: There is no rule “nonsense”/);
    assert.ok('areas' in (JSON.parse(ran.out) as object));
  });
});
