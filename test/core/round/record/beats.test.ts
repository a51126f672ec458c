import assert from 'node:assert/strict';
import fc from 'fast-check';
import { beatsEdit, readBeats, type BeatsTold } from '../../../../src/core/round/record/beats';
import { applyEdits } from '../../../../src/core/text';

const record = (...lines: string[]) =>
  ['---', 'type: star-round', ...lines, 'pauses: []', '---', '', '# Drill', ''].join('\n');
const beats = (story: string, ...told: number[]): BeatsTold => ({
  story,
  told,
  count: 7,
  version: '12:34',
});
const LINE = '{ story: "stories/a.md", told: "2 of 7", beats: [1, 4], version: "12:34" }';

function write(text: string, value: BeatsTold): string {
  const edit = beatsEdit(text, value);
  return edit ? applyEdits(text, [edit]) : text;
}

describe('the beats told, in a record', () => {
  it('are none at first, and are written as one line a story', () => {
    assert.deepEqual(readBeats(record()), []);
    const text = write(record(), beats('stories/a.md', 1, 4));
    assert.equal(text, record().replace('pauses: []', `pauses: []\nbeats:\n  - ${LINE}`));
    assert.deepEqual(readBeats(text), [beats('stories/a.md', 1, 4)]);
  });

  it('of another story get a line of their own below', () => {
    const text = write(record('beats:', `  - ${LINE} # mine`), beats('stories/b.md', 7));
    const line = '{ story: "stories/b.md", told: "1 of 7", beats: [7], version: "12:34" }';
    assert.equal(text, record('beats:', `  - ${LINE} # mine`, `  - ${line}`));
  });

  it('are replaced where they stand, however they are written', () => {
    const mine = [
      'beats:',
      '- story: stories/a.md',
      '  told: 1 of 7',
      '  beats: [2]',
      '- story: b',
    ];
    assert.deepEqual(readBeats(record(...mine)), [{ ...beats('stories/a.md', 2), version: '' }]);
    const text = write(record(...mine), beats('stories/a.md', 1, 4));
    assert.equal(text, record('beats:', `- ${LINE}`, '- story: b'));
  });

  it('find an empty list, and one in brackets', () => {
    const added = record('beats:', `  - ${LINE}`);
    for (const empty of ['beats: []', 'beats:', 'beats: ~'])
      assert.equal(write(record(empty), beats('stories/a.md', 1, 4)), added);
    assert.equal(
      write(record('beats: [{ story: b }] # b'), beats('stories/a.md', 1, 4)),
      record(`beats: [{ story: b }, ${LINE}] # b`),
    );
  });

  it('leave numbers out that no beat has', () => {
    const text = record('beats:', '  - { story: x, told: 9 of 3, beats: [3, 0, 1, 3, 4, 1.5, a] }');
    assert.deepEqual(readBeats(text), [{ story: 'x', told: [1, 3], count: 3, version: '' }]);
  });

  it('are not written into a file that can’t be read', () => {
    assert.equal(beatsEdit('# Drill\n', beats('a', 1)), undefined);
    assert.equal(beatsEdit(record('beats: ['), beats('a', 1)), undefined);
  });

  it('come back as they were written, and change nothing the second time', () => {
    const written = fc.record(
      {
        story: fc.string({ unit: 'binary', maxLength: 20 }),
        told: fc
          .uniqueArray(fc.integer({ min: 1, max: 40 }))
          .map((told) => told.sort((a, b) => a - b)),
        count: fc.constant(40),
        version: fc.string({ maxLength: 8 }),
      },
      { noNullPrototype: true },
    );
    const unique = fc.uniqueArray(written, { selector: ({ story }) => story, maxLength: 5 });
    fc.assert(
      fc.property(unique, fc.constantFrom('\n', '\r\n'), (values, eol) => {
        const start = record().replaceAll('\n', eol);
        const text = values.reduce(write, start);
        assert.deepEqual(readBeats(text), values);
        assert.equal(values.reduce(write, text), text);
        assert.doesNotMatch(text.replaceAll(eol, ''), /[\r\n]/);
      }),
    );
  });
});
