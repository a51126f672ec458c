import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { answeredInPublic } from '../../../src/core/sheets/careers';
import { sharedTerms, termsOf } from '../../../src/core/sheets/terms';
import { ANSWERS, JOBS, LATER_ANSWERS, type LabelledAnswer } from './labelled-answers';
import { HELD_OUT, LATER, NEWEST, TUNED, type LabelledQuestions } from './labelled-questions';

interface Counts {
  readonly found: number;
  readonly wrong: number;
  readonly missed: number;
}

function countQuestions({ careers, fine }: LabelledQuestions): Counts {
  const isFlagged = (question: string) => answeredInPublic(question) !== undefined;
  const found = careers.filter(isFlagged).length;
  return { found, wrong: fine.filter(isFlagged).length, missed: careers.length - found };
}

function countAnswers(answers: readonly LabelledAnswer[]): Counts {
  const isFlagged = ({ job, answer }: LabelledAnswer) =>
    sharedTerms(termsOf(JOBS[job]), answer).length < 2;
  const loose = answers.filter(({ tied }) => !tied);
  const found = loose.filter(isFlagged).length;
  const wrong = answers.filter((one) => one.tied && isFlagged(one)).length;
  return { found, wrong, missed: loose.length - found };
}

/** The row of a table in the documentation. */
function row(name: string, { found, wrong, missed }: Counts): string {
  return `| ${name} | ${found} of ${found + wrong} | ${found} of ${found + missed} |`;
}

describe('what was measured of the checks of sheets', () => {
  const document = readFileSync('docs/sheets.md', 'utf8').replace(/ {2,}/g, ' ');

  it('is counted over sets that are large enough to say something', () => {
    const questions = [TUNED, HELD_OUT].flatMap(({ careers, fine }) => [...careers, ...fine]);
    assert.ok(new Set(questions).size >= 40);
    assert.ok(ANSWERS.length >= 12);
  });

  const measured = [
    ['Questions it was tuned on', countQuestions(TUNED)],
    ['Questions held out', countQuestions(HELD_OUT)],
    ['Questions the words were widened by', countQuestions(LATER)],
    ['Questions written after that', countQuestions(NEWEST)],
    ['Why-answers', countAnswers(ANSWERS)],
    ['Why-answers written later', countAnswers(LATER_ANSWERS)],
  ] as const;
  for (const [name, counts] of measured) {
    it(`stands in the documentation: ${name}`, () => {
      assert.ok(document.includes(row(name, counts)), row(name, counts));
    });

    it(`is right often enough to be said: ${name}`, () => {
      assert.ok(counts.found / (counts.found + counts.wrong) >= 0.75);
    });
  }
});
