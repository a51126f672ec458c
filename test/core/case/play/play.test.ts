import assert from 'node:assert/strict';
import type { Turn } from '../../../../src/core/case/play-model';
import { caseReport } from '../../../../src/core/case/report/report';
import { play } from '../../../../src/core/case/play/play';
import { asksAgain } from '../../../../src/core/case/play/say-again';
import { NOT_YET, TOO_MUCH } from '../../../../src/core/case/play/sayings';
import { BAKERY, said, until } from './bakery';

function replies(turns: readonly Turn[]): string[] {
  return turns.flatMap((turn) => (turn.type === 'reply' ? [turn.text] : []));
}

describe('what the interviewer answers', () => {
  it('is the fact that was asked for, and again when it is asked again', () => {
    const { turns, facts } = play(
      BAKERY,
      until(
        3,
        said(1, 'question', 'How many of the loaves are burnt?'),
        said(2, 'question', 'So what share of the bread is black?'),
      ),
    );
    assert.deepEqual(replies(turns), ['Four of a hundred.', 'As I said: Four of a hundred.']);
    assert.deepEqual(facts, ['f-burnt']);
  });

  for (const text of [
    'Could you repeat that, please?',
    'Sorry, can you say that again more slowly?',
    'I didn’t catch that.',
    'Please speak a bit more slowly',
    'Pardon?',
  ]) {
    it(`is the last words once more, which counts for nothing (G17): ${text}`, () => {
      const burnt = said(1, 'question', 'How many of the loaves are burnt?');
      const slower = said(2, 'question', text);
      const plain = until(3, burnt);
      const asked = until(3, burnt, slower, { ...slower, position: slower.position + 1 });
      const words = replies(play(BAKERY, asked).turns);
      assert.deepEqual(words.slice(1), Array(2).fill('As I said: Four of a hundred.'));
      assert.deepEqual(caseReport(BAKERY, asked), caseReport(BAKERY, plain));
      const opening = play(BAKERY, until(3, slower)).turns;
      assert.deepEqual(replies(opening), [`As I said: ${BAKERY.opening}`]);
    });
  }

  it('is about the case where only words of that are used', () => {
    for (const text of [
      'Can you repeat it on another host?',
      'Did the oven slow down?',
      'Could you say that the mill is late?',
    ])
      assert.equal(asksAgain(text), false, text);
  });

  it('says why it was taken so', () => {
    const { turns } = play(BAKERY, until(2, said(1, 'question', 'Which flour do we use?')));
    const [, reply] = turns;
    assert.ok(reply?.type === 'reply');
    assert.deepEqual(reply.matches, [
      { id: 'f-flour', phrasing: 'which flour do we use', words: ['flour', 'use'] },
    ]);
  });

  it('is that a fact waits for another one, and the fact once that is known', () => {
    const mill = said(1, 'question', 'Which mill delivers?');
    const alone = play(BAKERY, until(2, mill));
    assert.deepEqual(alone.facts, []);
    assert.deepEqual(replies(alone.turns), [NOT_YET[0]]);
    const flour = said(0.5, 'question', 'Did the flour change?');
    assert.deepEqual(play(BAKERY, until(2, flour, mill)).facts, ['f-flour', 'f-mill']);
  });

  it('is two facts at most, and none where more is asked', () => {
    const two = 'Did the flour change, and how many loaves are burnt?';
    const three = `${two} Is the thermostat all right?`;
    assert.equal(play(BAKERY, until(2, said(1, 'question', two))).facts.length, 2);
    const { turns, facts } = play(BAKERY, until(2, said(1, 'question', three)));
    assert.deepEqual(replies(turns), [TOO_MUCH]);
    assert.deepEqual(facts, []);
  });

  it('names a plot and not what there is to see in it', () => {
    const { turns, series } = play(BAKERY, until(2, said(1, 'question', 'How hot is the oven?')));
    assert.deepEqual(series, ['s-heat']);
    assert.deepEqual(replies(turns), ['Here it is: Heat of the oven, the last 4 hours.']);
  });

  it('reveals nothing to explanations, news and words of doubt', () => {
    const lines = (['hypothesis', 'update', 'dont-know'] as const).map((kind, i) =>
      said(i, kind, 'How many loaves are burnt? Lower the heat.'),
    );
    const { facts, actions } = play(BAKERY, until(4, ...lines));
    assert.deepEqual([facts, actions], [[], []]);
  });

  it('helps once a phase when the candidate doesn’t know', () => {
    const { turns } = play(
      BAKERY,
      until(3, said(1, 'dont-know', 'Hm.'), said(2, 'dont-know', 'Hm.')),
    );
    const [first, second] = replies(turns);
    assert.equal(first, 'What first?');
    assert.notEqual(second, first);
  });

  it('leaves the candidate’s own questions to people', () => {
    const { facts } = play(
      BAKERY,
      until(2, said(1, 'question', 'Which flour do we use?', 'questions')),
    );
    assert.deepEqual(facts, []);
  });
});

describe('what is done', () => {
  it('has its result, what it unlocks, and a verdict by what was known', () => {
    const lower = said(2, 'action', 'I turn the oven down.');
    const blind = play(BAKERY, until(3, lower));
    assert.deepEqual(blind.actions, [{ id: 'a-lower', line: 0, verdict: 'risky' }]);
    assert.deepEqual(blind.facts, ['f-thermostat']);
    assert.deepEqual(replies(blind.turns), [
      'The crust is brown again. It shows ten degrees too few.',
    ]);
    const known = [
      said(0.5, 'question', 'How many loaves are burnt?'),
      said(1, 'question', 'Show the oven temperature as a plot.'),
    ];
    assert.equal(play(BAKERY, until(3, ...known, lower)).actions[0]?.verdict, 'good');
  });

  it('is done once', () => {
    const lower = (minute: number) => said(minute, 'action', 'Lower the heat.');
    const { turns, actions } = play(BAKERY, until(3, lower(1), lower(2)));
    assert.equal(actions.length, 1);
    assert.equal(replies(turns)[1], 'That has been done.');
  });

  for (const text of [
    'I don’t turn the oven down.',
    'No lower heat.',
    'Lower the heat if it gets worse.',
    'Never sell burnt bread cheaper.',
  ]) {
    it(`is nothing by “${text}”`, () => {
      assert.deepEqual(play(BAKERY, until(2, said(1, 'decision', text))).actions, []);
    });
  }

  it('is what is affirmed beside what is denied', () => {
    const text = 'Turn the oven down, but don’t put burnt loaves on the shelf.';
    const { actions } = play(BAKERY, until(2, said(1, 'action', text)));
    assert.deepEqual(
      actions.map(({ id }) => id),
      ['a-lower'],
    );
  });

  it('is given by a partner, once', () => {
    const notes = [1, 2].map((minute) => ({ position: minute * 60_000, gave: 's-heat' }));
    const { turns, series } = play(BAKERY, { ...until(3), notes });
    assert.deepEqual(series, ['s-heat']);
    assert.deepEqual(
      turns.map(({ type }) => type),
      ['given'],
    );
  });
});
