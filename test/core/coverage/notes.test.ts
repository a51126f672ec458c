import assert from 'node:assert/strict';
import fc from 'fast-check';
import { computeCoverage } from '../../../src/core/coverage/coverage';
import type { Note } from '../../../src/core/coverage/covered';
import type { StoryRecord } from '../../../src/core/coverage/record';
import { QUALITIES, QUALITY_IDS } from '../../../src/core/guide/qualities';
import { AREA_IDS, anyRecords, anyToday, record, TODAY, TOPIC_IDS } from './records';

const notes = (records: StoryRecord[], today = TODAY) => computeCoverage(records, [], today).notes;

const messages = (kind: Note['kind'], ...records: StoryRecord[]) =>
  notes(records)
    .filter((note) => note.kind === kind)
    .map(({ message }) => message);

/** A fresh story, so that no note says that all are old. */
const story = (title: string, parts: Partial<StoryRecord>) =>
  record(title.toLowerCase(), { title, when: '2026', ...parts });

describe('stories on which much rests', () => {
  const resting = (focus: string[], topics: string[], ...others: StoryRecord[]) =>
    messages('single-point', story('X', { focus, topics }), ...others);
  const partnering = ['partnering'];

  it('are those that alone hold an area, however weak they are', () => {
    assert.deepEqual(resting(partnering, []), ['Without “X”, Partnering is empty.']);
    const draft = story('X', { focus: partnering, status: 'draft' });
    assert.deepEqual(messages('single-point', draft), ['Without “X”, Partnering is empty.']);
    assert.deepEqual(resting(['prioritizing', 'partnering'], []), [
      'Without “X”, Partnering and Prioritizing are empty.',
    ]);
  });

  it('are those that alone hold three topics or more', () => {
    const other = story('Y', { focus: partnering });
    const rests = (count: number) =>
      resting(partnering, TOPIC_IDS.slice(0, count), other).filter((one) => one.includes('X'));
    assert.deepEqual(rests(2), []);
    assert.deepEqual(rests(3), ['Without “X”, 3 topics are empty.']);
  });

  it('say areas and topics in one sentence', () => {
    assert.deepEqual(resting(partnering, ['failure']), [
      'Without “X”, Partnering and 1 topic are empty.',
    ]);
    assert.deepEqual(resting(AREA_IDS.slice(0, 2), TOPIC_IDS), [
      'Without “X”, Developing Others, Driving Success and 11 topics are empty.',
    ]);
  });

  it('are none once another story stands beside them, weak or not', () => {
    const beside = story('Y', { focus: partnering, status: 'draft', topics: TOPIC_IDS });
    assert.deepEqual(resting(partnering, TOPIC_IDS, beside), []);
  });

  it('leave empty what the note names, and nothing more, when they go', () => {
    fc.assert(
      fc.property(anyRecords, anyToday, (records, today) => {
        const before = computeCoverage(records, [], today);
        const held = before.notes.filter(({ kind }) => kind === 'single-point');
        for (const { id, title } of before.stories) {
          const after = computeCoverage(
            records.filter((one) => one.id !== id),
            [],
            today,
          );
          const emptied = (key: 'areas' | 'topics') =>
            after[key]
              .filter(({ state }, place) => {
                return state === 'missing' && before[key][place]?.state !== 'missing';
              })
              .map(({ name }) => name);
          const [areas, topics] = [emptied('areas'), emptied('topics').length];
          const note = held.find((one) => one.story === id);
          assert.equal(note !== undefined, areas.length > 0 || topics >= 3);
          if (!note) continue;
          const rest = note.message.slice(`Without “${title}”, `.length);
          const named = [
            ...areas,
            ...(topics > 0 ? [`${topics} topic${topics > 1 ? 's' : ''}`] : []),
          ];
          assert.deepEqual(rest.replace(/ (?:is|are) empty\.$/, '').split(/, | and /), named);
          assert.equal(/ are empty\.$/.test(rest), named.length > 1 || topics > 1);
        }
      }),
    );
  });
});

describe('stories that are told for too much (COV-05)', () => {
  const overloaded = (...topics: string[]) => messages('overloaded', story('X', { topics }));

  it('are those with more than four of the eleven topics', () => {
    assert.deepEqual(overloaded(...TOPIC_IDS.slice(0, 3)), []);
    assert.deepEqual(overloaded(...TOPIC_IDS.slice(0, 4)), []);
    assert.deepEqual(overloaded(...TOPIC_IDS.slice(0, 5)), [
      '“X” is told for 5 of the 11 topics, and an interview has room for it once. Keep up to 4 that it answers best.',
    ]);
    assert.match(overloaded(...TOPIC_IDS)[0] ?? '', /11 of the 11 topics/);
  });

  it('counts neither unknown topics nor one twice', () => {
    const four = TOPIC_IDS.slice(0, 4);
    assert.deepEqual(overloaded(...four, ...four, 'leadership', '__proto__'), []);
  });
});

describe('stories that are all old (COV-06)', () => {
  const old = (...dates: (string | undefined)[]) =>
    messages(
      'old',
      ...dates.map((when, n) => record(String(n), when === undefined ? {} : { when })),
    );

  it('are old when each of them is', () => {
    const [message = ''] = old('2019', '2023-10');
    assert.match(message, /^Every story is over three years old/);
  });

  it('may be old when those that have no date are the only others', () => {
    const asks = /^No story says that it is from the last three years.*Add “when”/;
    assert.match(old(undefined)[0] ?? '', asks);
    assert.match(old('2019', undefined)[0] ?? '', asks);
    assert.match(old('2019', 'lately')[0] ?? '', asks);
  });

  it('aren’t with a single one of the last three years, and none are without stories', () => {
    assert.deepEqual(old('2019', '2023-11', undefined), []);
    assert.deepEqual(old('2026'), []);
    assert.deepEqual(old(), []);
  });

  it('is said of all, not of one', () => {
    const [note] = notes([record('a', { when: '2019' })]);
    assert.equal(note?.kind, 'old');
    assert.equal(note.story, undefined);
  });
});

describe('what a whole library lacks', () => {
  const three = (parts: Partial<StoryRecord>) => ['X', 'Y', 'Z'].map((one) => story(one, parts));
  const first = (kind: Note['kind'], parts: Partial<StoryRecord>) =>
    messages(kind, story('A', parts), ...three({ kind: 'success', qualities: ['reliable'] }));

  it('is a story of changing one’s mind or getting better (G90, COV-09)', () => {
    const [message = '', ...more] = first('no-growth', { kind: 'failure' });
    assert.match(message, /changed your mind.*kind: growth/);
    assert.deepEqual(more, []);
    assert.deepEqual(first('no-growth', { kind: 'growth' }), []);
  });

  it('is a story that shows hackable, and none of the other three qualities (G5)', () => {
    const [message = '', ...more] = first('not-hackable', { qualities: ['scalable'] });
    assert.match(message, /made other engineers faster.*qualities: \[hackable\]/);
    assert.deepEqual(more, []);
    assert.deepEqual(first('not-hackable', { qualities: ['maintainable', 'hackable'] }), []);
    assert.deepEqual(QUALITY_IDS, ['scalable', 'reliable', 'maintainable', 'hackable']);
    assert.deepEqual(Object.keys(QUALITIES), QUALITY_IDS);
  });

  it('is said of three stories or more', () => {
    const lacks = (records: StoryRecord[]) =>
      notes(records).flatMap(({ kind }) => (/^no/.test(kind) ? [kind] : []));
    assert.deepEqual(lacks(three({}).slice(0, 2)), []);
    assert.deepEqual(lacks(three({})), ['no-growth', 'not-hackable']);
  });
});
