import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  again,
  allDue,
  answered,
  draftsFrom,
  due,
  joined,
  sent,
  settled,
  typed,
  unsent,
  type Drafts,
} from '../../../../src/views/debrief/drafts';

const none: Drafts = {};

describe('drafts of the page', () => {
  it('begin with the first key, and are gone when it is taken back', () => {
    const one = typed(none, 'next', 'a', '');
    assert.deepEqual(one, { next: { value: 'a', base: '', isDue: false } });
    assert.deepEqual(typed(one, 'next', '', 'newer'), none);
  });

  it('are sent once when they are due', () => {
    const one = typed(none, 'next', 'a', '');
    assert.deepEqual(unsent(one), []);
    assert.deepEqual(unsent(due(one, 'next')), ['next']);
    assert.deepEqual(unsent(sent(due(one, 'next'), 'next', 1)), []);
    assert.equal(due(none, 'next'), none);
  });

  it('are gone when the record has them, and begin anew with what was typed since', () => {
    const one = sent(due(typed(none, 'next', 'a', ''), 'next'), 'next', 1);
    assert.deepEqual(answered(one, 1, undefined), none);
    const more = answered(typed(one, 'next', 'ab', ''), 1, undefined);
    assert.deepEqual(more, { next: { value: 'ab', base: 'a', isDue: false } });
    assert.equal(answered(more, 1, undefined), more);
  });

  it('stay when what was sent is taken back before it is answered', () => {
    const one = sent(due(typed(none, 'next', 'a', ''), 'next'), 'next', 1);
    const back = due(typed(one, 'next', '', ''), 'next');
    assert.deepEqual(unsent(answered(back, 1, undefined)), ['next']);
  });

  it('stay with the reason when they were refused, and wait until they are asked for again', () => {
    const one = answered(
      sent(due(typed(none, 'next', 'a', ''), 'next'), 'next', 1),
      1,
      'Read-only.',
    );
    assert.equal(one['next']?.problem, 'Read-only.');
    const more = due(typed(one, 'next', 'ab', ''), 'next');
    assert.deepEqual(unsent(more), []);
    assert.equal(more['next']?.problem, 'Read-only.');
    assert.deepEqual(again(more, 'next', 'now'), {
      next: { value: 'ab', base: 'now', isDue: true },
    });
    assert.equal(again(none, 'next', ''), none);
  });

  it('outlive the page, and are sent once more', () => {
    const drafts = sent(typed(typed(none, 'a', '1', ''), 'b', '2', 'x'), 'a', 1);
    const back = draftsFrom(JSON.parse(JSON.stringify(drafts)));
    assert.deepEqual(unsent(back), ['a', 'b']);
    assert.deepEqual(back['b'], { value: '2', base: 'x', isDue: true });
  });

  it('are read from whatever was saved', () => {
    fc.assert(
      fc.property(fc.anything(), (saved) => {
        for (const { value, base } of Object.values(draftsFrom(saved)))
          assert.deepEqual([typeof value, typeof base], ['string', 'string']);
      }),
    );
    assert.deepEqual(draftsFrom({ a: { value: 1, base: '' }, b: null, c: 'x' }), none);
  });

  it('lose no key, whatever is typed and answered in between', () => {
    const step = fc.oneof(
      fc.record({ key: fc.constantFrom('a', 'b', '') }),
      fc.constant('send' as const),
      fc.constant('answer' as const),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let [drafts, record, shown, id] = [none, '', '', 0];
        const waiting: { id: number; value: string }[] = [];
        const send = () => {
          for (const field of unsent((drafts = allDue(drafts)))) {
            drafts = sent(drafts, field, ++id);
            waiting.push({ id, value: drafts[field]!.value });
          }
        };
        const answer = () => {
          const edit = waiting.shift();
          if (!edit) return;
          record = edit.value;
          drafts = answered(drafts, edit.id, undefined);
        };
        for (const one of steps) {
          if (one === 'send') send();
          else if (one === 'answer') answer();
          else drafts = typed(drafts, 'next', (shown = one.key), record);
          assert.equal(drafts['next']?.value ?? record, shown);
        }
        for (let turn = 0; turn < 3; turn++) {
          send();
          answer();
        }
        assert.equal(record, shown);
      }),
    );
  });
});

describe('drafts of an earlier page', () => {
  const earlier = draftsFrom(
    JSON.parse(JSON.stringify(sent(due(typed(none, 'next', 'a', ''), 'next'), 'next', 1))),
  );
  const hasOnly = (words: string) => (_: string, value: string) => value === words;

  it('aren’t written again when the record has them', () => {
    assert.deepEqual(settled(earlier, hasOnly('a')), none);
  });

  it('are written over what they were begun on when the record doesn’t have them', () => {
    assert.deepEqual(settled(earlier, hasOnly('b')), {
      next: { value: 'a', base: '', isDue: true },
    });
  });

  it('go on from what was on its way when that has arrived', () => {
    const more = typed(earlier, 'next', 'ab', '');
    assert.deepEqual(settled(more, hasOnly('a')), {
      next: { value: 'ab', base: 'a', isDue: false },
    });
  });

  it('join those that VS Code has kept, which may be older, and leave what was typed since', () => {
    const older = draftsFrom({ next: { value: '', base: '' }, steam: { value: 's', base: '' } });
    assert.equal(joined(older, earlier)['next']?.value, 'a');
    assert.equal(joined(older, earlier)['steam']?.value, 's');
    const since = typed(none, 'next', 'typed', '');
    for (const begun of [since, sent(due(since, 'next'), 'next', 2)])
      assert.equal(joined(begun, earlier)['next']?.value, 'typed');
    const refused = answered(sent(due(since, 'next'), 'next', 2), 2, 'It can’t.');
    assert.equal(joined(refused, earlier)['next']?.value, 'typed');
  });
});
