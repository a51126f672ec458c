import assert from 'node:assert/strict';
import type { RoundPlan } from '../../../src/core/round/events';
import type { Round } from '../../../src/core/round/round';
import { replay } from '../../../src/core/round/step';
import { announcement } from '../../../src/views/round/announcement';
import { markFor } from '../../../src/views/round/mark-keys';
import { offered, pageModel, type PageModel } from '../../../src/views/round/model';
import {
  aloneWords,
  askerWords,
  bookWords,
  peekWords,
  shortTime,
  storeWords,
} from '../../../src/views/round/words';
import { MINUTE, PLAN, QUESTIONS, logOf, moment, started, START, type Told } from './samples';

const EXPLORATORY: RoundPlan = { ...QUESTIONS, round: 'exploratory' };
const PROBE = { id: 'p-1', text: 'Compared with what?' };

const roundOf = (told: Told[], minutes: number, plan: RoundPlan): Round =>
  replay(logOf([...told, [minutes, { type: 'beat' }]], plan))!;
const at = (minutes: number, told: Told[] = [], plan = EXPLORATORY): PageModel =>
  pageModel(roundOf(told, minutes, plan), moment(minutes))!;

describe('what the page of a round shows', () => {
  it('is the running answer, a calm signal at 3:30 and a stop at 5:00', () => {
    assert.deepEqual(at(3.49).answer, { time: '03:29', level: 'calm', words: '' });
    assert.equal(at(3.5).answer?.level, 'long');
    assert.match(at(3.5).answer?.words ?? '', /^Three and a half minutes\./);
    assert.deepEqual(at(5).answer, {
      time: '05:00',
      level: 'stop',
      words: 'Let me stop you there.',
    });
    assert.equal(at(5, [[4, { type: 'answered' }]]).answer, undefined);
    assert.equal(at(5, [], PLAN).answer, undefined);
  });

  it('is a new answer for a follow-up, and which were asked in the phase', () => {
    const asked: Told[] = [[4, { type: 'asked', probe: PROBE }]];
    assert.equal(at(3).answer?.followUp, undefined);
    assert.equal(at(5, asked).answer?.time, '01:00');
    assert.equal(at(5, asked).answer?.followUp, PROBE.text);
    assert.deepEqual(
      at(5, asked).asked.map(({ text }) => text),
      [PROBE.text],
    );
    assert.deepEqual(at(6, [...asked, [5, { type: 'nextPhase', from: 0 }]]).asked, []);
  });

  it('is three follow-ups at most, and none that was asked in the phase', () => {
    const offers = ['p-1', 'p-2', 'p-3', 'p-4', 'p-5'].map((id) => ({ id, text: id }));
    const ids = (told: Told[]) =>
      offered(offers, roundOf(told, 5, EXPLORATORY)).map(({ id }) => id);
    assert.deepEqual(ids([]), ['p-1', 'p-2', 'p-3']);
    const asked: Told[] = [[1, { type: 'asked', probe: PROBE }]];
    assert.deepEqual(ids(asked), ['p-2', 'p-3', 'p-4']);
    assert.deepEqual(ids([...asked, [2, { type: 'nextPhase', from: 0 }]]), ['p-1', 'p-2', 'p-3']);
  });

  it('asks for the story told once the question is answered, where stories are told', () => {
    const done: Told[] = [[3, { type: 'answered' }]];
    assert.equal(at(4).canTell, false);
    assert.equal(at(4, done).canTell, true);
    assert.equal(at(4, [[3, { type: 'asked', probe: PROBE }]]).canTell, true);
    assert.equal(at(4, [...done, [3.5, { type: 'nextPhase', from: 0 }]]).canTell, false);
    assert.equal(at(4, done, { ...QUESTIONS, round: 'service-ownership' }).canTell, false);
  });

  it('counts marks, each with its key', () => {
    const { marks } = at(3, [
      [1, { type: 'marked', mark: 'number' }],
      [2, { type: 'marked', mark: 'number' }],
    ]);
    assert.deepEqual(
      marks.map(({ key, count }) => [key, count]),
      [
        ['1', 0],
        ['2', 2],
        ['3', 0],
        ['4', 0],
      ],
    );
  });

  it('offers everything but to throw the round away', () => {
    const actions = at(1).actions.map(({ action }) => action);
    assert.deepEqual(actions, ['togglePause', 'answered', 'nextPhase', 'skip', 'extend', 'end']);
  });

  it('asks about a time in which nobody was here, until it is answered', () => {
    const later = { ...started(START + 182 * MINUTE), seq: 1, up: 182 * MINUTE };
    const log = [started(), { ...later, type: 'beat' as const }];
    assert.equal(
      pageModel(replay(log)!, moment(182))?.gap?.question,
      'Nobody was here for 3 h 2 min. Does it count?',
    );
    const answer = { ...later, seq: 2, type: 'gapAnswered' as const, gap: 0, counts: false };
    assert.equal(pageModel(replay([...log, answer])!, moment(182))?.gap, undefined);
  });

  it('says what closed books are for, and names all three kinds of outside help', () => {
    assert.match(aloneWords(), /how you work through it on your own/);
    for (const help of ['look nothing up', 'ask nobody', 'AI tools'])
      assert.ok(aloneWords().includes(help), help);
  });

  it('says times, peeks and the promise about documents in words', () => {
    const times = [0, 45_000, 120_000, 125_000, 3_600_000, 10_920_000];
    assert.deepEqual(times.map(shortTime), [
      '0 s',
      '45 s',
      '2 min',
      '2 min 5 s',
      '1 h',
      '3 h 2 min',
    ]);
    assert.deepEqual([0, 1, 2, 3].map(peekWords), [
      '',
      'Looked at a story once.',
      'Looked at a story twice.',
      'Looked at a story 3 times.',
    ]);
    assert.equal(askerWords(started()), '');
    const persona = 'senior';
    assert.equal(askerWords({ ...started(), persona }), 'Your interviewer is a senior leader.');
    assert.match(bookWords(started()), /^Closed book/);
    assert.match(bookWords({ ...started(), openBook: true }), /^Open book/);
  });
});

describe('what the page says of words that were typed', () => {
  const quiet = { isLate: false, isEmpty: false };

  it('is that they are stored, once there are any', () => {
    assert.equal(storeWords({ ...quiet, isEmpty: true }), 'What you type is stored as you type.');
    assert.equal(storeWords(quiet), 'Stored.');
  });

  it('is why they aren’t, as one sentence', () => {
    const why = 'Not stored yet: The disk is full. Trying again.';
    assert.equal(storeWords({ ...quiet, failure: 'The disk is full.' }), why);
    assert.equal(storeWords({ ...quiet, isLate: true, failure: 'The disk is full' }), why);
    assert.match(storeWords({ ...quiet, isLate: true }), /^Not stored yet: the editor/);
  });
});

describe('what is said aloud about a round', () => {
  const said = (before: PageModel, after: PageModel) => announcement(before, after);
  const inCase = (minutes: number, told: Told[] = []) => at(minutes, told, PLAN);

  it('is nothing while seconds go by', () => {
    assert.equal(said(inCase(1), inCase(30)), '');
    assert.equal(said(at(1), at(3)), '');
  });

  it('is the new phase, the pause and both warnings', () => {
    const pause: Told[] = [[1, { type: 'paused' }]];
    const resumed: Told[] = [...pause, [2, { type: 'resumed' }]];
    const next: Told[] = [[1, { type: 'nextPhase', from: 0 }]];
    assert.equal(said(inCase(1), inCase(1, next)), 'Now: Work the problem.');
    assert.equal(said(inCase(1), inCase(2, pause)), 'Paused.');
    assert.equal(said(inCase(2, pause), inCase(2, resumed)), 'Going on.');
    assert.equal(said(inCase(39), inCase(40)), '05:00 left.');
    assert.equal(said(inCase(44), inCase(45)), 'Time is up.');
  });

  it('is what the interviewer would say of a long answer, once', () => {
    assert.equal(said(at(3.4), at(3.5)), 'Three and a half minutes. Come to your result.');
    assert.equal(said(at(3.5), at(4)), '');
    assert.equal(said(at(4.9), at(5)), 'Let me stop you there.');
    assert.equal(said(at(5), at(6)), '');
  });

  it('is every mark with its count, a follow-up and a look at a story', () => {
    const mark: Told = [1, { type: 'marked', mark: 'stuck' }];
    assert.equal(said(at(1), at(2, [mark])), 'Lost the thread: 1.');
    assert.equal(said(at(2, [mark]), at(2, [mark, mark])), 'Lost the thread: 2.');
    const asked: Told[] = [[1, { type: 'asked', probe: PROBE }]];
    assert.equal(said(at(1), at(2, asked)), 'Asked. A new answer begins.');
    const peeked: Told[] = [[1, { type: 'peeked', what: 'stories/a.md', how: 'opened' }]];
    assert.equal(said(at(1), at(2, peeked)), 'Looked at a story once.');
  });
});

describe('the keys that mark a moment', () => {
  const press = (code: string, keys = {}) => ({
    code,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    ...keys,
  });

  it('are the digits, wherever they are, unless somebody types', () => {
    assert.equal(markFor(press('Digit1'), false), 'evidence');
    assert.equal(markFor(press('Numpad4'), false), 'rambling');
    assert.equal(markFor(press('Digit5'), false), undefined);
    assert.equal(markFor(press('Digit0'), false), undefined);
    assert.equal(markFor(press('Digit1'), true), undefined);
  });

  it('are digits with Alt in any case, and with no other key', () => {
    assert.equal(markFor(press('Digit3', { altKey: true }), true), 'stuck');
    assert.equal(markFor(press('Digit3', { altKey: true }), false), 'stuck');
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
      assert.equal(markFor(press('Digit3', { [key]: true }), false), undefined, key);
    }
  });
});
