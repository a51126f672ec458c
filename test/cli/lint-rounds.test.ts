import assert from 'node:assert/strict';
import { exampleStory } from '../../src/core/lint/example';
import { ROUNDS } from '../content/sample-rounds';
import { callCli } from './call-cli';
import { folderWith, type Folder, type Outcome } from './run-cli';

interface Printed {
  file: string;
  findings: { rule: string; severity: string; line: number; column: number }[];
}

const ROUND = ROUNDS[0]?.text ?? '';
const WRONG = ROUND.replace(/^real-seconds: .*$/m, 'real-seconds: 9');
const json = ({ out }: Outcome) => JSON.parse(out) as Printed[];

describe('star-stories lint, of saved rounds', () => {
  let folder: Folder;
  const inFolder = (...args: string[]) => callCli(folder.path, 'lint', ...args);
  afterEach(() => folder.remove());

  it('checks what says that it is one, wherever it lies', async () => {
    folder = folderWith({
      'rounds/a.md': `\ufeff${WRONG.replaceAll('\n', '\r\n')}`,
      'stories/b.md': WRONG,
      'rounds/notes.md': '# Notes\n',
    });
    const ran = await inFolder('.', '--format', 'json', '--max-warnings', '1');
    assert.equal(ran.code, 1);
    const line = WRONG.split('\n').indexOf('real-seconds: 9') + 1;
    const found = { rule: 'round-times', severity: 'warning', line, column: 15 };
    assert.deepEqual(
      json(ran).map(({ file, findings }) => [
        file,
        findings.map(({ rule, severity, line, column }) => ({ rule, severity, line, column })),
      ]),
      [
        ['rounds/a.md', [found]],
        ['stories/b.md', [found]],
      ],
    );
  });

  it('finds nothing wrong with a round as it was saved, and counts it apart', async () => {
    folder = folderWith({ 'rounds/a.md': ROUND, 'stories/b.md': exampleStory() });
    const { code, out } = await inFolder('.');
    assert.equal(code, 0);
    assert.match(out, /1 story and 1 saved round/);
    assert.match((await inFolder('rounds')).out, /✔ 1 saved round, nothing to report/);
  });

  it('leaves it as it is when stories are fixed', async () => {
    folder = folderWith({ 'rounds/a.md': WRONG });
    const { out } = await inFolder('rounds', '--fix');
    assert.match(out, /round-times/);
    assert.doesNotMatch(out, /fixed/);
  });

  it('is in SARIF, too', async () => {
    folder = folderWith({ 'rounds/a.md': WRONG });
    const log = JSON.parse((await inFolder('rounds', '--format', 'sarif')).out) as {
      runs: { results: { ruleId: string; level: string }[] }[];
    };
    assert.deepEqual(
      log.runs[0]?.results.map(({ ruleId, level }) => [ruleId, level]),
      [['round-times', 'warning']],
    );
  });
});
