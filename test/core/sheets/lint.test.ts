import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SHEETS } from '../../../src/core/guide/sheets';
import type { SheetId } from '../../../src/core/guide/sheet';
import { lintSheet } from '../../../src/core/sheets/lint';
import { JOBS } from './labelled-answers';

const sheet = (id: string, body: string) =>
  `---\ntype: star-sheet\nsheet: ${id}\n---\n\n# Mine\n${body}`;

/** Code and marked text of each problem. */
function found(text: string, code = ''): [string, string][] {
  return lintSheet(text, 140)
    .filter((one) => one.code.startsWith(code))
    .map((one) => [one.code, text.slice(one.span.start, one.span.end)]);
}

const GOOD_QUESTIONS = `
## Production environment

- What woke you up last, and was it worth it?
- How does a change reach the last region?

## Team

- Which decision did this team take back?
- Who says no to a launch?

How do people here learn from each other?
`;

describe('the checks of sheets', () => {
  it('leave other files alone', () => {
    assert.deepEqual(lintSheet('# Notes\n', 140), []);
    assert.deepEqual(lintSheet('---\ntype: star-story\n---\n', 140), []);
  });

  it('say which sheets there are when one is unknown', () => {
    assert.deepEqual(found(sheet('hammers', '')), [['sheet-unknown', 'sheet: hammers']]);
    assert.deepEqual(found('---\ntype: star-sheet\n---\n'), [
      ['sheet-unknown', 'type: star-sheet'],
    ]);
    assert.match(lintSheet(sheet('hammers', ''), 140)[0]?.message ?? '', /questions, why/);
  });

  it('leave a file that is too much to be read unread', () => {
    const codes = found(sheet('tools', `\n${'> '.repeat(200)}deep\n`)).map(([code]) => code);
    assert.deepEqual(codes, ['sheet-unread']);
  });

  it('never throw, and mark what is in the text', () => {
    const text = fc.string({ unit: 'grapheme' });
    const ids = fc.constantFrom(...(Object.keys(SHEETS) as SheetId[]));
    fc.assert(
      fc.property(ids, text, fc.nat(), (id, noise, at) => {
        const { template } = SHEETS[id];
        const cut = at % template.length;
        const source = template.slice(0, cut) + noise + template.slice(cut);
        for (const { span } of lintSheet(source, 140)) {
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= source.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  describe('questions (G32, G94)', () => {
    it('pass five of which two are on production, in lists or by themselves', () => {
      assert.deepEqual(found(sheet('questions', GOOD_QUESTIONS)), []);
    });

    it('want five', () => {
      const four = GOOD_QUESTIONS.replace('How do people here learn from each other?', '');
      assert.deepEqual(found(sheet('questions', four)), [['sheet-few-questions', '# Mine']]);
      assert.match(
        lintSheet(sheet('questions', four), 140)[0]?.message ?? '',
        /^Add 1 more question:/,
      );
    });

    it('want two on production, whatever the heading is called', () => {
      const one = GOOD_QUESTIONS.replace('How does a change reach the last region?', '');
      const more = `${one}\n- What do you read to learn?\n`;
      assert.deepEqual(found(sheet('questions', more)), [
        ['sheet-few-production-questions', '## Production environment'],
      ]);
      const elsewhere = `${more}- How long do incidents take to be understood?\n`;
      assert.deepEqual(found(sheet('questions', elsewhere)), []);
    });

    it('quote one that a website answers, and say what it is about', () => {
      const text = sheet(
        'questions',
        `${GOOD_QUESTIONS}\n- On which day is the **salary** paid?\n`,
      );
      assert.deepEqual(found(text), [
        ['sheet-careers-question', 'On which day is the **salary** paid?'],
      ]);
      const { message = '' } = lintSheet(text, 140)[0] ?? {};
      assert.match(message, /“On which day is the .*salary/);
      assert.match(message, /about pay/);
    });

    it('don’t count prompts', () => {
      const [few] = lintSheet(SHEETS.questions.template, 140);
      assert.match(few?.message ?? '', /^Add 5 more questions/);
    });
  });

  describe('why this role, why this company (G91)', () => {
    const why = (role: string, company: string, job: string) =>
      sheet(
        'why',
        `\n## Why this role\n\n${role}\n\n## Why Example Inc\n\n${company}\n\n## Job description\n\n${job}\n`,
      );
    const ROLE = 'I led two restore exercises and planned repair scheduling for a year.';
    const COMPANY = 'I read your review of the disk failures and would have asked the same.';

    it('pass answers that speak to the job', () => {
      const codes = found(why(ROLE, COMPANY, JOBS.storage)).map(([code]) => code);
      assert.deepEqual(codes, ['sheet-telling-time']);
      const told = why(`${ROLE} `.repeat(6), `${COMPANY} `.repeat(4), JOBS.storage);
      assert.deepEqual(found(told), []);
    });

    it('name the terms when an answer would do for any job', () => {
      const text = why(
        'I like the restore of trust that comes with great teamwork and a strong culture.',
        'Everybody speaks well of the company and of its people and products.',
        JOBS.storage,
      );
      assert.deepEqual(found(text, 'sheet-why'), [['sheet-why-not-tied', '## Why this role']]);
      const { message = '' } =
        lintSheet(text, 140).find((one) => one.code === 'sheet-why-not-tied') ?? {};
      assert.match(message, /name only “restore”/);
      assert.match(message, /such as “object”, “storage”, “fleet”, “forty”/);
    });

    it('want both answers, and a text to compare them with', () => {
      const text = sheet('why', `\n## Why this role\n\n${ROLE}\n`);
      assert.deepEqual(found(text), [
        ['sheet-no-why', '# Mine'],
        ['sheet-no-job-text', '# Mine'],
      ]);
      assert.deepEqual(found(why(ROLE, '', 'Come and join us!'), 'sheet-no'), [
        ['sheet-no-why', '## Why Example Inc'],
        ['sheet-no-job-text', '## Job description'],
      ]);
    });

    it('don’t count the job’s text as told, or ask for anything in it', () => {
      const long = `${JOBS.storage} `.repeat(8) + '[Apply here…]';
      const codes = found(why(`${ROLE} `.repeat(6), `${COMPANY} `.repeat(4), long));
      assert.deepEqual(codes, []);
    });
  });

  describe('telling', () => {
    const approach = (words: number) =>
      sheet('approach', `\n## Design\n\n${'word '.repeat(words)}\n`);

    it('is two to four minutes for the approach (G60), by the candidate’s own rate', () => {
      const timed = (words: number, rate: number) =>
        lintSheet(approach(words), rate).map(({ code }) => code);
      assert.deepEqual(timed(278, 140), ['sheet-telling-time']);
      assert.deepEqual(timed(281, 140), []);
      assert.deepEqual(timed(559, 140), []);
      assert.deepEqual(timed(565, 140), ['sheet-telling-time']);
      assert.deepEqual(timed(565, 150), []);
      assert.match(
        lintSheet(approach(565), 140)[0]?.message ?? '',
        /^About 4:02 to tell \(565 words\): cut/,
      );
    });

    it('isn’t said to be short while parts are open', () => {
      const codes = found(`${approach(20)}\n## Healthy\n\n[How…]\n`).map(([code]) => code);
      assert.deepEqual(codes, ['sheet-empty-part']);
    });
  });

  it('ask once for a prompt in a part that is written otherwise', () => {
    const text = sheet(
      'launch',
      `\n## People\n\n${'Two of us are on call and rehearsed. '.repeat(4)} [Who may stop it?]\n`,
    );
    assert.deepEqual(found(text, 'sheet-p'), [['sheet-prompt-left', '[Who may stop it?]']]);
    assert.deepEqual(found(text, 'sheet-e'), []);
  });

  describe('diagnostic tools (G88)', () => {
    const table = (...rows: string[]) =>
      sheet(
        'tools',
        `\n## Symptoms\n\n| Symptom | View | What would refute it |\n| --- | :-: | --- |\n${rows.join('\n')}\n`,
      );

    it('want a refuting view for each symptom', () => {
      const good = '| Slow for some | p99 by version | the slow ones run all versions |';
      const bad = '| Errors after a change | error log | |';
      const open = '| Queue grows | consumer lag | [What?] |';
      assert.deepEqual(found(table(good), 'sheet-no'), []);
      assert.deepEqual(found(table(good, bad, open), 'sheet-no'), [
        ['sheet-no-refutation', bad],
        ['sheet-no-refutation', open],
      ]);
    });

    it('are read from any table that has the column, with bars at its edges or without', () => {
      const other = '| Tool | Since |\n| --- | --- |\n| strace | 2019 |';
      const bad = 'Errors | error log |';
      const bare = `Symptom | View | Wrong if\n--- | --- | ---\nSlow | p99 | all versions\n${bad}\n`;
      for (const eol of ['\n', '\r\n']) {
        const text = sheet('tools', `\n${other}\n\n${bare}\nA | B\n`).replaceAll('\n', eol);
        assert.deepEqual(found(text, 'sheet-no'), [['sheet-no-refutation', bad]]);
      }
    });

    it('ask nothing of rows that aren’t begun', () => {
      assert.deepEqual(found(table('| [What?] | [Which?] | [How?] |'), 'sheet-no'), []);
    });

    it('want the column', () => {
      const header = '| Symptom | View |';
      const text = sheet('tools', `\n${header}\n| --- | --- |\n| Slow | p99 |\n`);
      assert.deepEqual(found(text, 'sheet-no'), [['sheet-no-refutation', header]]);
      assert.deepEqual(found(sheet('tools', '\nI look at graphs.\n'), 'sheet-no'), [
        ['sheet-no-refutation', '# Mine'],
      ]);
    });
  });

  describe('trade-offs (G89)', () => {
    const example = (cost: string) =>
      sheet(
        'trade-offs',
        `\n## My example\n\n- Options: one queue or two.\n- Chosen: two queues, since the small one is for payments.\n${cost}\n`,
      );

    it('want what was given up', () => {
      assert.deepEqual(found(example(''), 'sheet-n'), [
        ['sheet-nothing-given-up', '## My example'],
      ]);
      assert.deepEqual(found(example('- Given up: [What?]'), 'sheet-n'), [
        ['sheet-nothing-given-up', '## My example'],
      ]);
    });

    it('take it in any words', () => {
      for (const cost of [
        '- Given up: one order for all messages.',
        '- **Given up:** one order for all messages.',
        '- We accepted that messages may pass each other.',
        '- It came at the cost of a second team on call.',
        '- I gave up the simple drawing.',
      ]) {
        assert.deepEqual(found(example(cost), 'sheet-n'), [], cost);
      }
    });
  });
});
