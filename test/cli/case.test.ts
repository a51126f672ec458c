import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DOCUMENTED, documentedWith } from '../core/case/documented';
import { callCli } from './call-cli';
import { folderWith, type Folder, type Outcome } from './run-cli';

interface Printed {
  file: string;
  problems: Record<string, unknown>[];
  matcher?: Record<string, number>;
}

const SHIPPED = 'messenger-intermittent.case.yaml';
const WHOLE = readFileSync(`src/core/guide/cases/${SHIPPED}`, 'utf8');
const json = ({ out }: Outcome) => JSON.parse(out) as Printed[];

describe('star-stories case check', () => {
  let folder: Folder;
  const check = (...args: string[]) => callCli(folder.path, 'case', 'check', ...args);

  afterEach(() => folder.remove());

  it('finds no error in a case that is shipped, and says what the matcher finds', async () => {
    folder = folderWith({ [SHIPPED]: WHOLE });
    const ran = await check(SHIPPED);
    assert.equal(ran.error, '');
    assert.equal(ran.code, 0);
    assert.match(ran.out, /^messenger-intermittent\.case\.yaml: /);
    assert.match(
      ran.out,
      /matcher: of \d+ held-out phrasings \d\.\d\d found, \d\.\d\d told something else/,
    );
  });

  it('prints problems at their places, for people', async () => {
    folder = folderWith({ 'a.case.yaml': documentedWith('kind: outage', 'kind: outag') });
    const ran = await check('a.case.yaml');
    assert.equal(ran.code, 1);
    assert.equal(
      ran.out,
      [
        'a.case.yaml: 1 problem',
        '    3:7  error    This has to be outage, deploy or takeover. Did you mean “outage”?  case-shape',
        '\n',
      ].join('\n'),
    );
  });

  it('prints the same as JSON, with what the matcher finds where a case can be read', async () => {
    folder = folderWith({
      'a.case.yaml': `\ufeff${documentedWith('kind: outage', 'kind: outag')}`,
      'b.case.yaml': DOCUMENTED,
    });
    const [first, second] = json(await check('a.case.yaml', 'b.case.yaml', '--format', 'json'));
    assert.deepEqual(first, {
      file: 'a.case.yaml',
      problems: [
        {
          code: 'case-shape',
          severity: 'error',
          message: 'This has to be outage, deploy or takeover. Did you mean “outage”?',
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 12,
        },
      ],
    });
    assert.deepEqual(Object.keys(second?.matcher ?? {}), ['heldOut', 'found', 'wrong', 'offTopic']);
    assert.equal(second?.matcher?.heldOut, 4);
  });

  it('fails for warnings only where they are limited', async () => {
    const text = WHOLE.replace('ask:\n', 'ask:\n      - what is the weather like today\n');
    folder = folderWith({ 'a.case.yaml': text });
    const [result] = json(await check('a.case.yaml', '--format', 'json'));
    const warnings = result?.problems.length ?? 0;
    assert.ok(warnings > 0);
    assert.equal((await check('a.case.yaml')).code, 0);
    assert.equal((await check('a.case.yaml', '--max-warnings', String(warnings))).code, 0);
    assert.equal((await check('a.case.yaml', '--max-warnings', String(warnings - 1))).code, 1);
  });

  it('tells files that can’t be read, and goes on', async () => {
    folder = folderWith({ 'b.case.yaml': DOCUMENTED });
    const ran = await check('a.case.yaml', 'b.case.yaml');
    assert.equal(ran.code, 2);
    assert.equal(ran.error, 'a.case.yaml: there is no such file or folder\n');
    assert.match(ran.out, /^b\.case\.yaml: /);
  });

  it('tells a folder from a file', async () => {
    folder = folderWith({ 'cases/b.case.yaml': DOCUMENTED });
    const ran = await check('cases');
    assert.equal(ran.code, 2);
    assert.equal(ran.error, 'cases: this is a folder: name the files in it\n');
  });

  it('wants a file, and is the only thing to do with a case', async () => {
    folder = folderWith({});
    const { error } = await check();
    assert.match(error, /case check needs a file/);
    assert.match((await callCli(folder.path, 'case')).error, /case is followed by check/);
    assert.equal((await check('a', '--format', 'sarif')).code, 2);
    assert.match((await check('a', '--fix')).error, /case takes no --fix/);
  });
});
