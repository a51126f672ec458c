import assert from 'node:assert/strict';
import type { Play } from '../../../src/core/case/play-model';
import type { News } from '../../../src/core/round/events';
import { planServiceOwnership } from '../../../src/core/round/plan-case';
import { shownTurns, type ShownTurn } from '../../../src/core/round/shown-play';
import { shownRound } from '../../../src/core/round/shown-round';
import { replay } from '../../../src/core/round/step';
import { conversation, openInjects, type Entry } from '../../../src/views/round/conversation';
import { DONT_KNOW, KINDS, kindFor, kindName, says } from '../../../src/views/round/line-keys';
import { LINE_KINDS } from '../../../src/core/guide/case';
import { STUDY } from './sample-case';
import { MINUTE, logOf, type Told } from './samples';

const PLAN = planServiceOwnership({ seed: 1 }, STUDY);
const round = (...told: Told[]) => replay(logOf(told, PLAN))!;
const say = (line: number, text: string): News => ({ type: 'said', line, kind: 'question', text });

const INJECT: ShownTurn = {
  type: 'inject',
  position: 9 * MINUTE,
  from: 'Owner',
  text: 'Sales fall.',
  due: 11 * MINUTE,
};

/** What stands in the conversation, in short. */
function shown(entries: readonly Entry[]): string[] {
  return entries.map((entry) => {
    const { type, time } = entry;
    if (type === 'phase') return `${time} # ${entry.name}`;
    if (type === 'you') return `${time} ${entry.kind}: ${entry.text}`;
    return type === 'inject' ? `${time} ${entry.from}! ${entry.words}` : `${time} > ${entry.text}`;
  });
}

describe('the conversation in a case', () => {
  it('begins with the phase and what the interviewer says in it', () => {
    assert.deepEqual(shown(conversation(round(), [], [], 0)), [
      '00:00 # Brief and restate',
      '00:00 > Where are you with brief?',
    ]);
  });

  it('has what was said, what came up and follow-ups in the order of time', () => {
    const told = round(
      [1, say(0, 'When did it start?')],
      [2, { type: 'nextPhase', from: 0 }],
      [3, { type: 'asked', probe: { id: 'p', text: 'Why that?' } }],
      [12, say(1, 'I call the owner.')],
    );
    const turns: ShownTurn[] = [
      { type: 'line', position: MINUTE, line: 0, kind: 'question', text: 'When did it start?' },
      { type: 'reply', position: MINUTE, text: 'On Saturday.', series: [] },
      INJECT,
    ];
    const waiting = [{ line: 2, kind: 'action', text: 'Then I switch.' }] as const;
    assert.deepEqual(shown(conversation(told, turns, waiting, 12 * MINUTE)), [
      '00:00 # Brief and restate',
      '00:00 > Where are you with brief?',
      '01:00 question: When did it start?',
      '01:00 > On Saturday.',
      '02:00 # Clarify and scope',
      '02:00 > Where are you with clarify?',
      '03:00 > Why that?',
      '09:00 Owner! Not answered within 02:00.',
      '12:00 question: I call the owner.',
      '… action: Then I switch.',
    ]);
  });

  it('keeps the key of a line from its way to the log on', () => {
    const line = { type: 'line', position: 0, line: 0, kind: 'question', text: 'Who?' } as const;
    const keys = [
      conversation(round(), [], [{ ...line }], 0),
      conversation(round([1, say(0, 'Who?')]), [], [], 0),
      conversation(round([1, say(0, 'Who?')]), [line], [], 0),
    ].map((entries) => entries.find(({ type }) => type === 'you')?.key);
    assert.deepEqual(keys, ['line-0', 'line-0', 'line-0']);
  });

  it('says of what came up whether it was answered, and in what time', () => {
    const words = (response: number | undefined, elapsed: number) => {
      const turn = response === undefined ? INJECT : { ...INJECT, response };
      return shown(conversation(round(), [turn], [], elapsed)).at(-1);
    };
    assert.equal(words(undefined, 10 * MINUTE), '09:00 Owner! Answer within 02:00.');
    assert.equal(words(undefined, 11 * MINUTE), '09:00 Owner! Not answered within 02:00.');
    assert.equal(words(40_000, 20 * MINUTE), '09:00 Owner! Answered after 00:40.');
    assert.equal(
      words(3 * MINUTE, 20 * MINUTE),
      '09:00 Owner! Answered after 03:00; expected within 02:00.',
    );
  });

  it('counts down for those who wait, the most urgent first', () => {
    const sooner: ShownTurn = { ...INJECT, from: 'Storage', due: 10 * MINUTE };
    assert.deepEqual(openInjects([INJECT, sooner], 9.5 * MINUTE), [
      { from: 'Storage', left: '00:30' },
      { from: 'Owner', left: '01:30' },
    ]);
    assert.deepEqual(openInjects([{ ...INJECT, response: 1000 }, sooner], 10 * MINUTE), []);
  });
});

describe('what the page of a round is told', () => {
  const play: Play = {
    turns: [
      { type: 'line', position: 1, line: 0, kind: 'question', text: 'When did it start?' },
      {
        ...{ type: 'reply', position: 1, line: 0, text: 'Since Saturday at two in the morning.' },
        ...{ facts: ['f-since'], series: ['s-p99'], actions: ['a-old-index'] },
        matches: [{ id: 'f-since', phrasing: 'when did it start', words: ['start'] }],
      },
      { type: 'given', position: 2, text: 'Here it is.', id: 's-p99' },
      { type: 'steer', position: 3, id: 'w-blame', text: 'They are asleep.' },
      {
        ...{ type: 'inject', position: 4, id: 'i-sales', from: 'Owner', text: 'Sales fall.' },
        due: 9,
      },
      { type: 'line', position: 6, line: 1, kind: 'update', text: 'I call you.' },
      {
        ...{ type: 'inject', position: 5, id: 'i-2', from: 'Owner', text: 'And?' },
        ...{ due: 9, answeredBy: 1 },
      },
    ],
    facts: ['f-since'],
    series: ['s-p99'],
    actions: [{ id: 'a-old-index', line: 0, verdict: 'good' }],
    injects: ['i-sales', 'i-2'],
    wrongTurns: ['w-blame'],
  };

  it('are the words of a play, and not why they came', () => {
    assert.deepEqual(shownTurns(play), [
      { type: 'line', position: 1, line: 0, kind: 'question', text: 'When did it start?' },
      {
        ...{ type: 'reply', position: 1, series: ['s-p99'] },
        text: 'Since Saturday at two in the morning.',
      },
      { type: 'reply', position: 2, text: 'Here it is.', series: ['s-p99'] },
      { type: 'reply', position: 3, text: 'They are asleep.', series: [] },
      { type: 'inject', position: 4, from: 'Owner', text: 'Sales fall.', due: 9 },
      { type: 'line', position: 6, line: 1, kind: 'update', text: 'I call you.' },
      { type: 'inject', position: 5, from: 'Owner', text: 'And?', due: 9, response: 1 },
    ]);
  });

  it('holds nothing of a case that nobody has asked for', () => {
    const told = round([1, { type: 'saw', signal: 'troubleshooting-s1', on: true }]);
    assert.ok(JSON.stringify(told).includes(STUDY.debrief.truth));
    const sent = JSON.stringify([shownRound(told), shownTurns(play)]);
    const hidden = [
      STUDY.facts[1]?.answer,
      STUDY.actions[0]?.why,
      STUDY.actions[0]?.result,
      STUDY.injects[0]?.demands,
      STUDY.wrongTurns[0]?.looksLike,
      STUDY.series[0]?.caption,
      ...(Object.values(STUDY.debrief) as (string | string[])[]).flat(),
      ...['f-since', 'a-old-index', 'w-blame', 'i-sales', 'troubleshooting-s1', 'verdict'],
    ];
    for (const words of hidden) assert.ok(words && !sent.includes(words), words);
    assert.ok(sent.includes(STUDY.brief));
  });
});

describe('the keys of a line', () => {
  const held = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
  const enter = { ...held, key: 'Enter', code: 'Enter', isComposing: false };

  it('choose each kind by one letter with Alt', () => {
    assert.deepEqual(
      KINDS.map(({ kind }) => kind),
      LINE_KINDS,
    );
    for (const { kind, letter } of KINDS) {
      const press = { ...held, code: `Key${letter}`, altKey: true };
      assert.equal(kindFor(press), kind);
      assert.equal(kindFor({ ...press, altKey: false }), undefined);
      assert.equal(kindFor({ ...press, ctrlKey: true }), undefined);
    }
    assert.equal(new Set(KINDS.map(({ letter }) => letter)).size, KINDS.length);
    assert.equal(kindFor({ ...held, code: 'KeyX', altKey: true }), undefined);
  });

  it('say a line with Enter alone, which may also end a composition', () => {
    assert.ok(says(enter));
    assert.ok(!says({ ...enter, shiftKey: true }));
    assert.ok(!says({ ...enter, isComposing: true }));
    assert.ok(!says({ ...enter, key: 'a' }));
  });

  it('have names', () => {
    assert.equal(kindName('dont-know'), 'don’t know');
    assert.ok(DONT_KNOW.length > 0);
  });
});
