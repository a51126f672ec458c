import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkText } from '../../../src/core/case/check/check-case';
import { caseOffers } from '../../../src/core/case/complete/offers';
import { readCase } from '../../../src/core/case/read/read-case';
import { stripByteOrderMark } from '../../../src/core/text';
import { CASE_TEXTS } from '../../case-texts';
import { DOCUMENTED } from '../case/documented';
import { fuzz } from './fuzz';
import { assertInside, assertSaid, assertWords } from './inside';
import { wordsOf } from './models';
import { playedWith } from './played';
import { spoiled } from './spoiled';

const SHIPPED = [...CASE_TEXTS.values()];
const WORDS = [
  ...wordsOf([DOCUMENTED, ...SHIPPED.slice(0, 2)]),
  ...[
    '- id: f-a\n',
    'after: [f-a]\n',
    'ask: []\n',
    'answer: |\n',
    'step: 0\n',
    'span: 9d\n',
    '-1h',
  ],
  ...[
    'credits: [troubleshooting-s1]\n',
    'when: { does: [a] }\n',
    'assert: [max(x) > 1]\n',
    '*id',
    '!!set ',
  ],
];

const read = (source: string) => {
  const { study, problems } = readCase(source);
  assert.ok(study !== undefined || problems.length > 0);
  for (const { span, message } of problems) {
    assertInside(stripByteOrderMark(source), span);
    assertWords(message);
  }
  assert.deepEqual(readCase(source).study, study, 'the same twice');
};

fuzz('case', spoiled([DOCUMENTED], WORDS), read);
fuzz('long-case', spoiled(SHIPPED, WORDS), read, { share: 0.1 });

/** What can be read of a spoiled case can be checked and played. */
fuzz(
  'checked-case',
  spoiled([DOCUMENTED], WORDS),
  (source) => {
    const { study, problems } = checkText(source);
    if (!study) return;
    assertSaid(stripByteOrderMark(source), problems);
    playedWith(study);
  },
  { share: 0.05 },
);

const anyPlace = fc.tuple(spoiled([DOCUMENTED], WORDS), fc.nat(999_999));

fuzz('case-offers', anyPlace, ([text, place]) => {
  const offset = Math.floor((place / 1e6) * (text.length + 1));
  const offers = caseOffers(text, offset);
  if (!offers) return;
  assertInside(text, offers.span);
  for (const { label } of offers.offers) assert.ok(label !== '');
});
