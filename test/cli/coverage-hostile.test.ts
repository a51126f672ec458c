import assert from 'node:assert/strict';
import type { CoverageData } from '../../src/core/coverage/report/data';
import { columnsOf } from '../../src/cli/coverage-columns';
import { callCoverage } from './call-coverage';
import { folderWith, type Folder } from './run-cli';

const RED = '\u001b[31mred\u001b[0m';

/** Titles as YAML writes them, with what they are. */
const TITLES: [string, string][] = [
  ['pipes', 'a | b || c'],
  ['markup', '*b* _i_ `c` [l](https://example.com) ![i](x) ~~s~~ #h'],
  ['HTML', '<script>alert(1)</script> & &amp; <!-- no -->'],
  ['a line break', 'one\n# two\r\n- three'],
  ['colors', `${RED} and \u009b31m and \u0007`],
  ['right to left', 'قصة \u202eكبيرة\u202c 漢字'],
  ['emoji', '🚀👩‍👩‍👧 launch'],
  ['length', 'w'.repeat(300)],
  ['controls only', '\u001b\u0000'],
];

// Everything in C0 but the line feed, C1, and the marks that turn the direction.
const OBEYED = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;

describe('titles that are no plain words', function () {
  let folder: Folder;

  before(() => {
    folder = folderWith(
      Object.fromEntries(
        TITLES.map(([name, title]) => [
          `stories/${name}.md`,
          `---\ntitle: ${JSON.stringify(title)}\nfocus: [partnering]\ntopics: [failure]\n---\n`,
        ]),
      ),
    );
  });
  after(() => folder.remove());

  for (const format of ['stylish', 'json', 'markdown']) {
    it(`give a terminal nothing to obey in ${format}`, async () => {
      const { out } = await callCoverage(folder.path, '.', '--format', format);
      assert.doesNotMatch(out, OBEYED);
      assert.ok(out.includes('launch'));
    });
  }

  it('give it nothing as names of files either', async () => {
    const name = `stories/a  b ${RED}.md`;
    const files = folderWith({ [name]: new Uint8Array([0]), 'stories/c\u009b.md': '' });
    try {
      const { out, error } = await callCoverage(files.path, '.');
      assert.equal(error, 'stories/a  b [31mred[0m.md: this is no text file\n');
      assert.doesNotMatch(out, OBEYED);
    } finally {
      files.remove();
    }
  });

  it('are whole in JSON, but for signs that nobody sees', async () => {
    const { out } = await callCoverage(folder.path, '.', '--format', 'json');
    const { stories } = JSON.parse(out) as CoverageData;
    for (const [name, title] of TITLES.filter(([, title]) => !title.includes('\n'))) {
      const seen = title.replace(new RegExp(`(?:${OBEYED.source})+`, 'gu'), ' ').trim() || name;
      assert.deepEqual(
        stories.filter(({ id }) => id.includes(name)).map(({ title: own }) => own),
        [seen],
      );
    }
  });

  it('stay within eighty columns', async () => {
    const { out } = await callCoverage(folder.path, '.');
    for (const line of out.split('\n')) assert.ok(columnsOf(line) <= 80, line);
  });

  it('are replaced by the file when there is nothing to see', async () => {
    const { out } = await callCoverage(folder.path, '.');
    assert.match(
      out,
      /\n {2}open findings {2}controls only · .+\n(?: .+\n)*? +stories\/controls only\.md/,
    );
  });
});
