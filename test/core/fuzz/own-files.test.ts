import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { SHEETS } from '../../../src/core/guide/sheets';
import { planOffers } from '../../../src/core/plan/complete';
import { dueItems } from '../../../src/core/plan/due';
import { lintPlan } from '../../../src/core/plan/lint';
import { lockAt, nextChange } from '../../../src/core/plan/lock';
import { readPlan } from '../../../src/core/plan/read';
import { planTemplate } from '../../../src/core/plan/template';
import { lintRetrieval } from '../../../src/core/retrieval/lint';
import { readRetrieval } from '../../../src/core/retrieval/read';
import { writeRetrieval } from '../../../src/core/retrieval/write';
import { readQuestions } from '../../../src/core/round/own-questions';
import { QUESTION_BANK } from '../../../src/core/guide/questions';
import { TOPICS } from '../../../src/core/guide/topics';
import { lintSheet } from '../../../src/core/sheets/lint';
import { readSheet } from '../../../src/core/sheets/read';
import { isWritten } from '../../../src/core/sheets/written';
import { stripByteOrderMark } from '../../../src/core/text';
import { interview, planOf } from '../plan/plan-text';
import { fuzz } from './fuzz';
import { assertInside, assertSaid } from './inside';
import { modelsIn, wordsOf } from './models';
import { spoiled } from './spoiled';

const DATED = planOf(
  [
    interview('Exploratory', '2026-10-25 02:30', 'Europe/Berlin'),
    interview('Case', '2026-12-03 15:00', 'America/New_York', 45),
    interview('Third', '2026-12-03 21:20', 'Mars/Base'),
  ],
  ['stage: full-loop', 'accommodations: requested', 'heard-on: 2026-12-04'],
);
const PLANS = [
  readFileSync('sample/plan.md', 'utf8'),
  planTemplate('Europe/Berlin'),
  DATED,
  planTemplate('Europe/Berlin').replace(/^---\n[\s\S]*?\n---\n/, () => DATED),
];
const TIMES = [
  ...[
    'at: 2026-03-29 02:30\n',
    'at: 2026-10-25 02:30\n',
    'at: 2026-12-03T9:00',
    '2026-13-01 10:00',
  ],
  ...['at: 2099-12-31 23:59\n', '2026-12-03 24:00', '2026-12-03T15:00Z', 'heard-on: 2026-12-09\n'],
  ...['zone: EST\n', 'zone: Mars/Base\n', 'zone: Europe/Berlin\n', 'zone: UTC\n', 'zone: +05:30\n'],
  ...['minutes: 0\n', 'minutes: 1e9\n', 'minutes: 45.5\n', 'round: exploratory\n', 'round: x\n'],
  ...['stage: full-loop\n', 'accommodations: requested\n', 'interviews: []\n', '  - title: A\n'],
  ...['- [ ] Write to them\n', '- [x] ', '[a](http://b)', '[a](javascript:b)', '(optional)', ' – '],
];
const HERE = { zone: 'Europe/Berlin', zones: ['Europe/Berlin', 'America/New_York', 'UTC'] };
const anyPlan = spoiled(PLANS, [...TIMES, ...wordsOf(PLANS)]);
const NOW = Date.UTC(2026, 10, 23);

fuzz('plan', anyPlan, (source) => {
  const text = stripByteOrderMark(source);
  const problems = lintPlan(source, HERE);
  assertSaid(text, problems);
  assert.deepEqual(lintPlan(source, HERE), problems, 'the same twice');
  const { plan } = readPlan(source);
  if (!plan) return;
  assert.ok(plan.interviews.length <= 8);
  for (const now of [0, NOW, NOW + 400 * 86_400_000]) {
    for (const { due, text: words } of dueItems(plan, now, HERE.zone)) {
      assert.ok(words !== '' && (due === undefined || /^\d{4}-\d{2}-\d{2}$/.test(due)));
    }
    assert.ok((nextChange([plan], now, HERE.zone) ?? Infinity) > now);
    const lock = lockAt([plan], now, HERE.zone);
    if (lock) assert.ok(lock.from <= now && now < lock.until);
  }
});

fuzz('plan-offers', fc.tuple(anyPlan, fc.nat(900)), ([text, place]) => {
  const offset = Math.min(place, text.length);
  const offers = planOffers(text, offset, NOW, HERE);
  if (!offers) return;
  assertInside(text, offers.span);
  assert.ok(offers.span.start <= offset && offset <= offers.span.end);
});

const TEMPLATES = Object.values(SHEETS).map(
  ({ id, template }) => `---\ntype: star-sheet\nsheet: ${id}\n---\n${template}`,
);
const FILLED = [...modelsIn('sample/sheets'), ...Object.values(SHEETS).map((one) => one.template)];
const SHEET_WORDS = [
  ...Object.keys(SHEETS).map((id) => `sheet: ${id}\n`),
  ...[
    '# Mine\n',
    '## Role\n',
    '## Company\n',
    '- What woke you up last?\n',
    '| a | b |\n',
    '…',
    '[…]',
  ],
  ...wordsOf(FILLED),
];

fuzz('sheet', spoiled([...FILLED, ...TEMPLATES], SHEET_WORDS), (source) => {
  const text = stripByteOrderMark(source);
  const problems = lintSheet(source, 140);
  assertSaid(text, problems);
  assert.deepEqual(lintSheet(source, 140), problems, 'the same twice');
  const reading = readSheet(source);
  if (!reading) return;
  isWritten(reading);
  for (const { heading, body } of reading.parts) {
    assertInside(text, heading);
    assertInside(text, body);
  }
});

const RETRIEVALS = modelsIn('sample/rounds').filter((text) => text.includes('star-retrieval'));
const RECALLS = ['recall: in-time', 'recall: not', 'seconds: 3', 'seconds: -1', 'deck: patterns'];

fuzz('retrieval-record', spoiled(RETRIEVALS, [...RECALLS, ...wordsOf(RETRIEVALS)]), (source) => {
  const problems = lintRetrieval(source);
  assertSaid(stripByteOrderMark(source), problems);
  const record = readRetrieval(source);
  assert.deepEqual(readRetrieval(source), record, 'the same twice');
  if (!record) return;
  const text = writeRetrieval(record, ({ cue }) => cue);
  const again = readRetrieval(text);
  assert.ok(again, 'still a record');
  assert.equal(
    writeRetrieval(again, ({ cue }) => cue),
    text,
  );
});

const BANK = TOPICS.map(({ id, name }) => {
  const questions = QUESTION_BANK.filter(({ topic }) => topic === id);
  return `## ${name}\n\n${questions.map(({ text }) => `- My own: ${text} [partnering]\n`).join('')}`;
}).join('\n');
const QUESTION_WORDS = [
  ...TOPICS.flatMap(({ id, name }) => [`## ${id}\n`, `# ${name}\n`, `### ${name} \n`]),
  ...[
    '- Did you? ',
    '[partnering; prioritizing]',
    '[partnring]',
    '[;;]',
    '- [ ] ',
    '1. ',
    '  - in it\n',
  ],
];

fuzz(
  'own-questions',
  spoiled([BANK], QUESTION_WORDS),
  (source) => {
    const text = stripByteOrderMark(source);
    const { questions, problems } = readQuestions(source);
    for (const { span } of [...questions, ...problems]) {
      assertInside(text, span);
      assert.ok(span.start < span.end);
    }
    assert.equal(new Set(questions.map(({ id }) => id)).size, questions.length);
    assert.deepEqual(readQuestions(source), { questions, problems }, 'the same twice');
  },
  { share: 0.5 },
);
