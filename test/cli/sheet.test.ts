import assert from 'node:assert/strict';
import { SHEETS } from '../../src/core/guide/sheets';
import { callCli } from './call-cli';
import { folderWith, type Folder } from './run-cli';

interface Printed {
  file: string;
  findings: { rule: string; line: number; column: number }[];
}

const APPROACH = `---
type: star-sheet
sheet: approach
---

# My approach

## Before anything is built

${'I ask who is woken when it fails and write that down first. '.repeat(25)}
`;

describe('star-stories lint, of sheets', () => {
  let folder: Folder;
  const inFolder = (...args: string[]) => callCli(folder.path, 'lint', ...args);
  afterEach(() => folder.remove());

  it('checks what says that it is one, wherever it lies', async () => {
    folder = folderWith({
      'sheets/questions.md': SHEETS.questions.template,
      'sheets/notes.md': '# Notes\n',
    });
    const ran = await inFolder('.', '--format', 'json');
    assert.equal(ran.code, 0);
    const [{ file, findings } = { file: '', findings: [] }, ...others] = JSON.parse(
      ran.out,
    ) as Printed[];
    assert.deepEqual(others, []);
    assert.equal(file, 'sheets/questions.md');
    assert.deepEqual(
      findings.map(({ rule, line, column }) => [rule, line, column]),
      [
        ['sheet-few-questions', 6, 1],
        ['sheet-few-production-questions', 11, 1],
      ],
    );
    assert.match((await inFolder('.')).out, /in 1 sheet/);
  });

  it('takes how fast the candidate speaks', async () => {
    folder = folderWith({ 'approach.md': `\ufeff${APPROACH.replaceAll('\n', '\r\n')}` });
    const timeAt = async (rate: string) => {
      const { out } = await inFolder('.', '--words-per-minute', rate);
      return /About \d:\d\d to tell/.exec(out)?.[0];
    };
    assert.equal(await timeAt('140'), undefined);
    assert.equal(await timeAt('80'), 'About 4:04 to tell');
  });
});
