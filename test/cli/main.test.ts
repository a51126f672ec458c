import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rulePage } from '../../src/core/lint/rule-page';
import { RULES } from '../../src/core/lint/rules';
import { callCli } from './call-cli';
import { buildCli, runCli, runWith } from './run-cli';

interface Listed {
  id: string;
}

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
    ['coverage without a path', ['coverage', '--each'], /coverage needs a folder/],
    ['a number of gaps that is none', ['coverage', '.', '--max-gaps', '-1'], /max-gaps/],
    ['an unknown format', ['lint', '.', '--format', 'xml'], /stylish, json or sarif, not xml/],
    ['an unknown option', ['lint', '.', '--fast'], /--fast/],
    ['a rate that nobody speaks at', ['lint', '.', '--words-per-minute', '0'], /60 to 300, not 0/],
    ['a level that is none', ['lint', '.', '--rule', 'secret=loud'], /secret is one of off, error/],
    ['a rule that is none', ['lint', '.', '--rule', 'blam=off'], /did you mean “blame”/],
    ['a rule without a level', ['lint', '.', '--rule', 'blame'], /written as id=level, not blame/],
    ['an unknown profile', ['lint', '.', '--profile', 'lax'], /default or strict, not lax/],
    ['a configuration that is not there', ['lint', '.', '--config', 'no.json'], /no such file/],
    ['standard input and a file', ['lint', 'a.md', '--stdin'], /--stdin takes no files/],
    ['a name without its text', ['lint', 'a.md', '--stdin-filename', 'b'], /needs --stdin/],
    ['an option of another command', ['coverage', '.', '--fix'], /coverage takes no --fix/],
    ['a format of another command', ['coverage', '.', '--format', 'sarif'], /json or markdown/],
    ['the page of no rule', ['rules', 'secrets'], /did you mean secret\?/],
    ['a limit that is no number', ['lint', '.', '--max-warnings', 'few'], /whole number, not few/],
  ];
  for (const [title, args, message] of mistakes) {
    it(`exits with 2 and one line of help: ${title}`, async () => {
      const { code, out, error } = await callCli('.', ...args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(error, message);
      assert.match(error, /Try star-stories --help\.\n$/);
    });
  }

  it('reads standard input in a process of its own, too', () => {
    const ran = runWith('.', '# Hello', 'lint', '--stdin', '--fix', '--profile', 'structure');
    assert.equal(ran.code, 1);
    assert.equal(ran.out, '# Hello');
    assert.match(ran.error, /^<stdin>\n[^]*missing-section\n/);
  });

  it('exits with 2 in a process of its own, too', () => {
    assert.equal(runCli('.', 'check').code, 2);
  });

  it('lists the rules as they ship, and shows the page of one', async () => {
    const { out } = await callCli('.', 'rules');
    assert.equal(out.trimEnd().split('\n').length, RULES.length);
    assert.match(out, /^missing-section +structure {2}error {8}\S/m);
    const listed = JSON.parse((await callCli('.', 'rules', '--format', 'json')).out) as Listed[];
    assert.deepEqual(listed.map(({ id }) => id).sort(), RULES.map(({ id }) => id).sort());
    for (const rule of RULES) {
      const shown = await callCli('.', 'rules', rule.id);
      assert.deepEqual(shown, { code: 0, out: rulePage(rule), error: '' });
    }
  });
});
