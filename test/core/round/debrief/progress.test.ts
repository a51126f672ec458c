import assert from 'node:assert/strict';
import { candidatesOf, linesOf } from '../../../../src/core/round/debrief/candidates';
import type { AreaModel } from '../../../../src/core/round/debrief/model';
import { isRated, progressWords } from '../../../../src/core/round/debrief/progress';

const area = (name: string, given: Partial<AreaModel> = {}): AreaModel => ({
  slot: 'partnering',
  area: 'partnering',
  name,
  definition: '',
  anchors: [],
  evidence: [],
  ...given,
});

describe('how far the ratings are', () => {
  it('is said in words, with what is missing', () => {
    assert.equal(progressWords([area('A'), area('B')]), '2 focus areas to rate.');
    const rated = area('A', { level: 'not-shown', evidence: ['Nobody asked.'] });
    const words = progressWords([rated, area('B', { level: 1 }), area('C', { evidence: ['x'] })]);
    assert.equal(words, '1 of 3 rated. B needs a line of evidence. C needs a level.');
    assert.equal(progressWords([rated, rated]), 'All 2 rated.');
    assert.equal(progressWords([rated]), 'Rated.');
  });

  it('counts no level without a line of evidence', () => {
    assert.equal(isRated(area('A', { level: 4 })), false);
    assert.equal(isRated(area('A', { level: 4, evidence: ['x'] })), true);
  });
});

describe('what can be evidence', () => {
  it('is each typed line, each mark with its time, and how long the answers were', () => {
    const found = candidatesOf([
      {
        name: 'Question 1',
        said: [],
        typed: '- I said  no.\r\n\n1. Then yes.\nI said no.',
        marks: [{ seconds: 125, mark: 'number' }],
        answers: [
          { seconds: 190, isFollowUp: false },
          { seconds: 40, isFollowUp: true },
        ],
      },
      {
        name: 'Close',
        typed: '',
        said: [{ seconds: 65, text: 'Back by\nten.' }],
        marks: [],
        answers: [],
      },
    ]);
    assert.deepEqual(
      found.map(({ text }) => text),
      [
        'I said no.',
        'Then yes.',
        '02:05 Gave a number (Question 1)',
        'Question 1: answered in 03:10',
        'Question 1, follow-up: answered in 00:40',
        '01:05 Back by ten.',
      ],
    );
    assert.deepEqual(
      found.map(({ phase }) => phase),
      ['Question 1', 'Question 1', undefined, undefined, undefined, 'Close'],
    );
  });

  it('is one line each', () => {
    assert.deepEqual(linesOf(' a\tb \r\r\n\n* c'), ['a b', 'c']);
  });
});
