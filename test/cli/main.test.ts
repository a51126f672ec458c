import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { exampleStory } from '../../src/core/lint/example';
import { buildCli, folderWith, runCli } from './run-cli';

describe('star-stories', function () {
  this.timeout(60_000);
  before(buildCli);

  it('explains itself, and names its version', () => {
    const help = runCli('.', '--help');
    assert.equal(help.code, 0);
    assert.match(help.out, /star-stories lint PATHS/);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.deepEqual(runCli('.', '--version'), { code: 0, out: `${version}\n`, error: '' });
  });

  const mistakes: [string, string[], RegExp][] = [
    ['no command', [], /a command is missing/],
    ['an unknown command', ['check'], /no command is called check/],
    ['lint without a path', ['lint'], /lint needs a file or a folder/],
    ['coverage of two folders', ['coverage', 'a', 'b'], /coverage needs one folder/],
    ['an unknown format', ['lint', '.', '--format', 'xml'], /stylish or json, not xml/],
    ['an unknown option', ['lint', '.', '--fast'], /--fast/],
    ['a rate that nobody speaks at', ['lint', '.', '--words-per-minute', '0'], /60 to 400, not 0/],
    ['a limit that is no number', ['lint', '.', '--max-warnings', 'few'], /whole number, not few/],
  ];
  for (const [title, args, message] of mistakes) {
    it(`exits with 2 and one line of help: ${title}`, () => {
      const { code, out, error } = runCli('.', ...args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(error, message);
      assert.match(error, /Try star-stories --help\.\n$/);
    });
  }

  it('shows what the stories of a folder cover', () => {
    const folder = folderWith({
      'stories/one.md': exampleStory({}, ['focus: [partnering]', 'topics: [failure]']),
      'stories/two.md': exampleStory({}, ['focus: [partnering, prioritizing]']),
      'stories/three.md': exampleStory({}, null),
    });
    try {
      const ran = runCli(folder.path, 'coverage', '.', '--format', 'json');
      assert.equal(ran.code, 0);
      const { focusAreas, topics, gaps } = JSON.parse(ran.out) as Record<
        string,
        { id: string; stories?: { id: string }[]; state: string }[]
      >;
      const partnering = focusAreas?.find(({ id }) => id === 'partnering');
      assert.equal(partnering?.state, 'solid');
      assert.deepEqual(
        partnering.stories?.map(({ id }) => id),
        ['stories/one.md', 'stories/two.md'],
      );
      assert.equal(topics?.find(({ id }) => id === 'failure')?.state, 'solid');
      assert.ok(gaps?.some(({ id, state }) => id === 'developing-others' && state === 'missing'));
      const { out } = runCli(folder.path, 'coverage', '.');
      assert.match(out, / {2}solid {4}Partnering \(2 stories\)\n {13}stories\/one\.md\n/);
      assert.match(out, /Stories without a focus area\n {2}stories\/three\.md\n$/);
      assert.equal(runCli(folder.path, 'coverage', 'gone').code, 2);
    } finally {
      folder.remove();
    }
  });
});
