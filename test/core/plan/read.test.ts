import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { declaresPlan } from '../../../src/core/plan/declares';
import { lintPlan } from '../../../src/core/plan/lint';
import { readPlan } from '../../../src/core/plan/read';
import { cpuMs } from '../../cpu-ms';
import { interview, planText } from './plan-text';

/** The example of the documentation. */
const documented = (): string =>
  /```markdown\n([^]*?)```/.exec(readFileSync('docs/plan.md', 'utf8'))?.[1] ?? '';

const MATTER = [
  'interviews:',
  ...interview('Part 1', '2026-12-03 15:00'),
  '  - title: Part 1 again',
];
const below = (...lines: string[]) => readPlan(planText(MATTER, lines)).plan;

describe('reading a plan', () => {
  it('understands the documented example, and finds nothing wrong with it', () => {
    const text = documented();
    assert.deepEqual(lintPlan(text, { zone: 'UTC', zones: [] }), []);
    const { plan } = readPlan(text);
    assert.deepEqual(plan?.interviews[0], {
      title: 'Exploratory',
      round: 'exploratory',
      minutes: 60,
      at: '2026-12-03T15:00',
      zone: 'Europe/Berlin',
      line: text.split('\n').findIndex((line) => line.includes('title: Exploratory')),
    });
    assert.equal(plan.accommodations, 'requested');
    assert.equal(plan.heardOn, '2026-12-09');
    assert.equal(plan.recruiter, 'Sam Okafor, sam@example.com');
    assert.deepEqual(
      plan.resources.map(({ url, takeaway }) => [url, takeaway]),
      [['https://example.com', 'what I took from it']],
    );
  });

  it('reads the same with a byte order mark and any line ends', () => {
    const text = documented();
    assert.deepEqual(readPlan(`\ufeff${text}`).plan, readPlan(text).plan);
    assert.deepEqual(readPlan(text.replaceAll('\n', '\r\n')).plan, readPlan(text).plan);
  });

  it('takes only what says that it is a plan', () => {
    assert.ok(declaresPlan('\ufeff---\r\ntype: "star-plan" # mine\r\n---\r\n'));
    for (const text of ['# Plan\n', '---\ntype: star-story\n---\n', 'type: star-plan\n'])
      assert.deepEqual([declaresPlan(text), readPlan(text).plan], [false, undefined]);
  });

  it('knows the items of the template whatever is added to them', () => {
    const plan = below(
      '## Before the interviews',
      '- [X] connection tried twice and a PHONE number to dial if it drops: +49 30 1234',
      '* [ ] **Quiet room**, and everybody at home knows when!',
      '1. [ ] Ein ruhiger Raum',
      '   - [ ] below it',
      '- [ ] Second screen (optional)',
      '- only a word',
    );
    assert.deepEqual(
      plan?.preflight.map(({ id, done, need }) => [id, done, need]),
      [
        ['connection', true, 'required'],
        ['quiet-place', false, 'required'],
        [undefined, false, 'required'],
        [undefined, false, 'required'],
        [undefined, false, 'optional'],
        [undefined, false, 'information'],
      ],
    );
    assert.equal(plan.preflight[1]?.text, 'Quiet room, and everybody at home knows when!');
  });

  it('knows its sections by a word of theirs, with the parts below them', () => {
    const plan = below(
      '# Preflight ✈',
      '- [ ] a',
      '## My reading list',
      '### About the role',
      '- [ ] b',
      '# Questions for my recruiter #',
      '- [ ] c',
      '## After it all',
      '- [ ] d',
      '## Before I forget',
      '- [ ] e',
    );
    assert.deepEqual(
      [plan?.preflight, plan?.resources, plan?.recruiterQuestions, plan?.after].map((list) =>
        list?.map(({ text }) => text),
      ),
      [['a', 'e'], ['b'], ['c'], ['d']],
    );
  });

  it('takes address and takeaway of what is read, in any of the usual forms', () => {
    const plan = below(
      '## Reading',
      '- [x] [A – b](<https://a.example/x_y>) – one thing: two-fold',
      '- [ ] Keys to success: all of them - note',
      '- [ ] Plain',
      '- [ ] Empty –',
    );
    assert.deepEqual(
      plan?.resources.map(({ text, url, takeaway, done }) => [text, url, takeaway, done]),
      [
        ['A – b', 'https://a.example/x_y', 'one thing: two-fold', true],
        ['Keys to success: all of them', undefined, 'note', false],
        ['Plain', undefined, undefined, false],
        ['Empty', undefined, undefined, false],
      ],
    );
  });

  it('knows which interview a thank-you note is for', () => {
    const plan = below(
      '## After',
      '- [ ] Thank-you note: Part 1 again',
      '- [ ] Thank-you note – Part 1',
      '- [ ] Thank-you note',
      '- [ ] Thank-you note: somebody',
    );
    assert.deepEqual(
      plan?.after.map(({ id, of }) => [id, of]),
      [
        ['thank-you', 1],
        ['thank-you', 0],
        ['thank-you', undefined],
        ['thank-you', undefined],
      ],
    );
  });

  it('passes over code and comments', () => {
    const plan = below(
      '## Before',
      '```',
      '- [ ] code',
      '```',
      '<!-- - [ ] one line -->',
      '<!--',
      '- [ ] lines',
      '-->',
      '- [ ] real',
    );
    assert.deepEqual(
      plan?.preflight.map(({ text }) => text),
      ['real'],
    );
  });

  it('takes no longer for endless blanks and signs', () => {
    const run = (sign: string) => `${sign.repeat(150_000)}x`;
    const spent = cpuMs(() => {
      for (const line of [`# a${run(' ')}`, `- [ ] a${run(' ')}`, `- ${run('#')}`])
        assert.ok(below('## Before', line));
    });
    assert.ok(spent < 1500, `${spent} ms`);
  });

  it('reads no file that is too much, in little time', () => {
    const text = planText(MATTER, ['## Before', ...Array<string>(30_000).fill('- [ ] a')]);
    assert.equal(readPlan(text).plan, undefined);
    assert.equal(readPlan(text).problems[0]?.code, 'plan-front-matter');
  });
});
