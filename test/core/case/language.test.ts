import assert from 'node:assert/strict';
import { checkText } from '../../../src/core/case/check/check-case';
import { caseOffers } from '../../../src/core/case/complete/offers';
import { numberText, whenText } from '../../../src/core/case/plot/text';
import { useLanguage } from '../../../src/core/language';
import { debriefOf } from '../../../src/core/round/debrief/from-record';
import { readRecord } from '../../../src/core/round/record/read';
import { playedCase } from '../round/debrief/played-case';
import { ENGLISH, isMarked, MARKED, marked } from '../marked-language';
import { documentedWith } from './documented';

/** What would still be read in English. */
const unmarked = (texts: readonly string[]) => texts.filter((text) => !isMarked(text));

describe('a case in another language', () => {
  before(() => useLanguage(MARKED));
  after(() => useLanguage(ENGLISH));

  it('has its problems told in it, in its file and out of its checks', () => {
    const misread = [
      documentedWith('difficulty: 1 # 1 | 2 | 3', 'difficulty: often'),
      documentedWith('side: product }', 'side: product, age: 3 }'),
      documentedWith('kind: outage', 'kind: [outage'),
      'title: A case',
      '',
    ].map((text) => checkText(text));
    const problems = [...misread, checkText(documentedWith('kind: outage', 'kind: deploy'))].map(
      (checked) => checked.problems.map(({ message }) => message),
    );
    assert.ok(problems.every((messages) => messages.length > 0));
    assert.deepEqual(unmarked(problems.flat()), []);
  });

  it('has its keys explained in it while their names stay', () => {
    const text = documentedWith('difficulty: 1 # 1 | 2 | 3', 'dif');
    const offers = caseOffers(text, text.indexOf('\ndif\n') + 4)?.offers ?? [];
    assert.deepEqual(offers, [
      {
        label: 'difficulty',
        documentation: marked('How hard it is.'),
        insert: 'difficulty: $0',
      },
    ]);
  });

  it('is recorded as it is in English, and looked back at in it', () => {
    const record = playedCase();
    const { case: study } = debriefOf(recordIn(record));
    assert.ok(study?.measured);
    assert.ok(study.advice.length > 0);
    assert.deepEqual(unmarked(study.advice), []);
    assert.deepEqual(unmarked(study.measured.unasked.map(({ about }) => about)), []);
    useLanguage(ENGLISH);
    const inEnglish = playedCase();
    useLanguage(MARKED);
    assert.equal(record, inEnglish);
  });

  it('has the numbers and moments of its plots written as it writes them', () => {
    assert.equal(numberText(-1_234_567.891, 2), '−1.234.567,89');
    assert.equal(whenText(-200), marked(`${marked('3 h')} ${marked('20 min')} ago`));
  });
});

function recordIn(text: string) {
  const { record } = readRecord(text);
  assert.ok(record);
  return record;
}
