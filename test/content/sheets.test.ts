import assert from 'node:assert/strict';
import { SHEET_IDS } from '../../src/core/guide/sheet';
import { SHEETS, sheetOf } from '../../src/core/guide/sheets';
import { lintSheet } from '../../src/core/sheets/lint';
import { readSheet } from '../../src/core/sheets/read';
import { isWritten } from '../../src/core/sheets/written';
import { wordsOf } from './shipped';

const ALL = Object.values(SHEETS);
const headingsOf = (text: string) => [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title);

describe('sheets', () => {
  it('are the ones that are named, each in a file of its own', () => {
    assert.deepEqual(
      ALL.map(({ id }) => id),
      SHEET_IDS,
    );
    assert.equal(new Set(ALL.map(({ file }) => file)).size, ALL.length);
    assert.equal(sheetOf('tools')?.id, 'tools');
    assert.equal(sheetOf('hammers'), undefined);
  });

  for (const sheet of ALL) {
    describe(sheet.id, () => {
      const { id, title, file, purpose, question, serves, telling, template } = sheet;

      it('says what it is for, and what an interviewer would ask', () => {
        assert.match(file, /^[a-z-]+\.md$/);
        assert.ok(wordsOf(purpose).length >= 10 && purpose.endsWith('.'), purpose);
        assert.ok(question.endsWith('?') || question.endsWith('.'), question);
        assert.ok(wordsOf(question).length <= 40);
        assert.ok(serves.length > 0 && serves.every((item) => /^G\d{1,2}$/.test(item)));
        if (telling) assert.ok(telling.least >= 30 && telling.least < telling.most);
      });

      it('begins as a file that is read as what it is, with a prompt for every part that asks', () => {
        const reading = readSheet(template);
        assert.equal(reading?.sheet.id, id);
        assert.ok(template.includes(`\n# ${title}\n`));
        assert.equal(reading.own.trim(), '', 'nothing of ours counts as the candidate’s own');
        assert.equal(isWritten(reading), false);
        assert.ok(template.endsWith('\n') && !template.includes('\r'));
      });

      it('asks for itself at first, and for nothing else', () => {
        const codes = lintSheet(template, 140).map(({ code }) => code);
        const expected = {
          questions: ['sheet-few-questions', 'sheet-few-production-questions'],
          why: ['sheet-no-why', 'sheet-no-why', 'sheet-empty-part'],
        };
        const of: Partial<Record<string, string[]>> = expected;
        assert.deepEqual(codes.sort(), (of[id] ?? ['sheet-empty-part']).sort());
      });
    });
  }

  it('has a heading for each kind of question to the interviewers (G32)', () => {
    assert.deepEqual(headingsOf(SHEETS.questions.template), [
      'Production environment',
      'Team',
      'Role',
      'Working together',
      'Growth',
    ]);
  });

  it('has a place for the job’s text beside both answers (G91)', () => {
    const headings = headingsOf(SHEETS.why.template);
    for (const one of ['Why this role', 'Why this company', 'Job description']) {
      assert.ok(headings.includes(one), one);
    }
  });

  it('takes two to four minutes for the approach (G60)', () => {
    assert.deepEqual(SHEETS.approach.telling, { least: 120, most: 240 });
  });

  it('has three columns for tools: symptom, view, what would refute (G88)', () => {
    const header = /^\|.*\|$/m.exec(SHEETS.tools.template)?.[0] ?? '';
    const cells = header.split('|').map((cell) => cell.trim());
    assert.equal(cells.length, 5);
    assert.match(cells[1] ?? '', /symptom/i);
    assert.match(cells[2] ?? '', /view/i);
    assert.match(cells[3] ?? '', /refute/i);
  });

  it('works one trade-off out in another trade, with what was given up (G89)', () => {
    const [, example = ''] = /## Worked example: a bakery\n([^#]*)/.exec(
      SHEETS['trade-offs'].template,
    ) ?? [''];
    for (const label of ['Options', 'Chosen', 'Given up', 'go back if']) {
      assert.ok(example.includes(label), label);
    }
    assert.ok(!example.includes('['), 'it is filled in');
  });
});
