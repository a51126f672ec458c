import assert from 'node:assert/strict';
import { exampleStory } from '../../src/core/lint/example';
import { planTemplate } from '../../src/core/plan/template';
import { ROUNDS } from '../content/sample-rounds';
import { callCli } from './call-cli';
import { folderWith, type Folder, type Outcome } from './run-cli';

interface Printed {
  file: string;
  findings: { rule: string; severity: string; line: number; column: number; endColumn: number }[];
}

const PLAN = planTemplate('Europe/Berlin');
const WRONG = PLAN.replace('at:  # like 2026-12-03 15:00', 'at: 2026-02-30 15:00');
const json = ({ out }: Outcome) => JSON.parse(out) as Printed[];

describe('star-stories lint, of plans', () => {
  let folder: Folder;
  const inFolder = (...args: string[]) => callCli(folder.path, 'lint', ...args);
  afterEach(() => folder.remove());

  it('checks what says that it is one, wherever it lies', async () => {
    folder = folderWith({
      'plan.md': `\ufeff${WRONG.replaceAll('\n', '\r\n')}`,
      'other/plan.md': '# A plan of something else\n',
      'other/june.md': WRONG,
    });
    const ran = await inFolder('.', '--format', 'json');
    assert.equal(ran.code, 1);
    const line = WRONG.split('\n').findIndex((one) => one.includes('02-30')) + 1;
    const found = { rule: 'plan-date', severity: 'error', line, column: 9, endColumn: 25 };
    assert.deepEqual(
      json(ran).map(({ file, findings }) => [
        file,
        findings.map(({ rule, severity, line, column, endColumn }) => ({
          rule,
          severity,
          line,
          column,
          endColumn,
        })),
      ]),
      [
        ['other/june.md', [found]],
        ['plan.md', [found]],
      ],
    );
  });

  it('finds nothing wrong with a new one, and counts it apart', async () => {
    folder = folderWith({
      'plan.md': PLAN,
      'rounds/a.md': ROUNDS[0]?.text ?? '',
      'stories/b.md': exampleStory(),
    });
    const { code, out } = await inFolder('.');
    assert.equal(code, 0);
    assert.match(out, /1 story, 1 saved round and 1 plan/);
    assert.match((await inFolder('plan.md')).out, /✔ 1 plan, nothing to report/);
  });

  it('is a warning at most what a candidate may leave as it is', async () => {
    folder = folderWith({ 'plan.md': PLAN.replace('stage: initial', 'stage: last') });
    assert.equal((await inFolder('.')).code, 0);
    assert.equal((await inFolder('.', '--max-warnings', '0')).code, 1);
  });

  it('leaves it as it is when stories are fixed', async () => {
    folder = folderWith({ 'plan.md': WRONG });
    const { out } = await inFolder('plan.md', '--fix');
    assert.match(out, /plan-date/);
    assert.doesNotMatch(out, /fixed/);
  });

  it('is in SARIF, too', async () => {
    folder = folderWith({ 'plan.md': WRONG });
    const log = JSON.parse((await inFolder('.', '--format', 'sarif')).out) as {
      runs: { results: { ruleId: string; level: string }[] }[];
    };
    assert.deepEqual(
      log.runs[0]?.results.map(({ ruleId, level }) => [ruleId, level]),
      [['plan-date', 'error']],
    );
  });
});
