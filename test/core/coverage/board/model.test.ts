import assert from 'node:assert/strict';
import { cellAt, cellWords, TABLES } from '../../../../src/core/coverage/board/columns';
import { NEEDS, stageOf, stateOf, tellingsOf, weaknessesOf } from '../coverage-recount';
import { checked, record, round, TODAY } from '../records';
import { forAny, show } from './libraries';

const KIND_OF = { areas: 'focus-area', topics: 'topic' } as const;

describe('the model of the board', () => {
  it('has a row for each story, and in each the cells of what it is told for', () => {
    forAny(({ board, records, rounds }) => {
      assert.deepEqual(
        board.stories.map(({ id }) => id).sort(),
        records.map(({ id }) => id).sort(),
      );
      for (const story of board.stories) {
        const its = records.find(({ id }) => id === story.id)!;
        assert.equal(story.title, its.title);
        assert.equal(story.stage, stageOf(its, rounds));
        assert.equal(story.last, tellingsOf(story.id, rounds).last);
        for (const table of TABLES) {
          for (const [place, column] of board[table].entries()) {
            const need = NEEDS.find(({ kind, id }) => kind === KIND_OF[table] && id === column.id)!;
            const cell = cellAt(story, table, place);
            assert.equal(cell !== undefined, need.claims(its));
            if (!cell) continue;
            assert.deepEqual([...cell.weaknesses].sort(), weaknessesOf(its, need, TODAY));
          }
        }
      }
    });
  });

  it('counts in its columns what stands in its cells', () => {
    forAny(({ board }) => {
      for (const table of TABLES) {
        for (const [place, { strong, stories, state }] of board[table].entries()) {
          const cells = board.stories.flatMap((story) => cellAt(story, table, place) ?? []);
          assert.equal(stories, cells.length);
          assert.equal(strong, cells.filter(({ weaknesses }) => weaknesses.length === 0).length);
          const weaknesses = cells.map((cell) => cell.weaknesses);
          assert.equal(state, stateOf(weaknesses, table === 'areas' ? 2 : 1));
        }
      }
    });
  });

  it('lists every gap once, with what a new story would say and the story that is nearest', () => {
    forAny(({ board, records }) => {
      const expected = NEEDS.filter((need) => {
        const its = records.filter((one) => need.claims(one));
        const weaknesses = its.map((one) => weaknessesOf(one, need, TODAY));
        return need.gaps.includes(stateOf(weaknesses, need.needed));
      });
      assert.deepEqual(
        board.gaps.map(({ key }) => key),
        expected.map(({ kind, id }) => `${kind}:${id}`),
      );
      for (const { key, finish } of board.gaps) {
        const need = expected.find(({ kind, id }) => `${kind}:${id}` === key)!;
        const weak = records
          .filter((one) => need.claims(one) && weaknessesOf(one, need, TODAY).length > 0)
          .map(({ id }) => id);
        if (weak.length === 0) assert.equal(finish, undefined);
        else assert.ok(weak.includes(finish!.id));
      }
    });
  });

  it('says in words what it has: nothing is added up to a score', () => {
    const { board } = show([
      record('a', { focus: ['partnering', 'prioritizing'], topics: ['influencing'] }),
      record('b', { focus: ['partnering'], status: 'draft' }),
    ]);
    assert.equal(
      board.summary,
      '2 stories: 0 of 5 focus areas and 1 of 11 topics are solid. 19 gaps to close: 5 focus areas · 10 topics · 3 kinds of service work · 1 failure.',
    );
    const gap = (key: string) => board.gaps.find((one) => one.key === key);
    assert.deepEqual(gap('focus-area:partnering')?.finish, { id: 'b', title: 'b' });
    assert.deepEqual(gap('focus-area:partnering')?.offer, { focus: 'partnering' });
    assert.equal(gap('focus-area:prioritizing')?.finish, undefined);
    assert.deepEqual(gap('topic:failure')?.offer, { topic: 'failure' });
    assert.deepEqual(gap('service-work:expand')?.offer, { serviceWork: 'expand' });
    assert.deepEqual(gap('failure:failure')?.offer, { kind: 'failure' });
  });

  it('says of a cell what the story is there, and why it is weak', () => {
    const focus = ['partnering', 'driving-success'];
    const { board } = show([
      record('a', {
        focus,
        topics: ['failure'],
        checked: checked(focus, { doubted: [focus[1]!] }),
      }),
      record('b', { focus: ['partnering'], status: 'draft', when: '2019' }),
    ]);
    const words = board.stories.map((story) =>
      TABLES.flatMap((table) => story[table].map((cell) => cellWords(cell, table))),
    );
    assert.deepEqual(words, [
      ['supporting, hardly shown in the text', 'main, strong', 'strong'],
      ['main, draft, over three years old'],
    ]);
  });

  it('names who else is told for the rest, five at most', () => {
    const many = Array.from({ length: 7 }, (_, at) => record(`s${at}`, { serviceWork: 'expand' }));
    const { board } = show(many, [round(['s3'])]);
    const expanding = board.others.find(({ id }) => id === 'expand')!;
    assert.deepEqual([expanding.state, expanding.words], ['solid', 'solid · 7 stories']);
    assert.deepEqual(
      expanding.stories.map(({ id }) => id),
      ['s3', 's0', 's1', 's2', 's4'],
    );
  });

  it('keeps its notes few enough to be read', () => {
    const topics = [
      'failure',
      'influencing',
      'time-pressure',
      'competing-goals',
      'motivating-team',
    ];
    const { board } = show(Array.from({ length: 30 }, (_, at) => record(`s${at}`, { topics })));
    assert.equal(board.notes.length, 20);
    assert.equal(board.moreNotes, 13);
  });
});
