import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/core/text';
import { writeRecord } from '../../../src/core/round/record';
import { readRecordSummary } from '../../../src/core/round/record-summary';
import { planDrill } from '../../../src/core/round/plan';
import { replay } from '../../../src/core/round/step';
import { tellsStories, toldAfter, toldEdit } from '../../../src/core/round/told';
import { logOf } from './samples';

const plan = planDrill({ seed: 4, recent: [] }, 'failure');

function drill(): string {
  const round = replay(logOf([[3, { type: 'ended' }]], plan));
  assert.ok(round);
  return writeRecord(round, 0);
}

const told = (text: string) => readRecordSummary(text)?.told;

function note(text: string, paths: readonly string[]): string {
  const edit = toldEdit(text, paths);
  return edit ? applyEdits(text, [edit]) : text;
}

describe('the stories told in a round', () => {
  it('are none in a new record, and stand beside its questions', () => {
    assert.match(drill(), /\nquestions: \["failure-\d"\]\ntold: \[\]\nratings:\n/);
    assert.deepEqual(told(drill()), []);
  });

  it('are told in interviews and drills, not in a case', () => {
    assert.deepEqual(['exploratory', 'drill', 'service-ownership'].map(tellsStories), [
      true,
      true,
      false,
    ]);
  });

  it('are noted without touching anything else', () => {
    const noted = note(drill(), ['stories/a.md', 'stories/b, c.md']);
    assert.deepEqual(told(noted), ['stories/a.md', 'stories/b, c.md']);
    assert.equal(
      noted.replace('\ntold: ["stories/a.md", "stories/b, c.md"]', '\ntold: []'),
      drill(),
    );
  });

  it('are noted in a record without the key, at the end of its front matter', () => {
    for (const eol of ['\n', '\r\n']) {
      const old = drill().replace('told: []\n', '').replaceAll('\n', eol);
      const noted = note(old, ['stories/a.md']);
      assert.equal(
        noted,
        old.replace(`${eol}---${eol}`, `${eol}told: ["stories/a.md"]${eol}---${eol}`),
      );
      assert.equal(note(old, []), old);
    }
  });

  it('keep the line ends of a list with one story a line', () => {
    const text = drill().replace('told: []', 'told:\n  - a.md').replaceAll('\n', '\r\n');
    assert.ok(note(text, ['a.md', 'b.md']).includes('told:\r\n  - a.md\r\n  - "b.md"\r\nratings'));
  });

  it('ask for no edit when they are noted already, or the file is no record', () => {
    const noted = note(drill(), ['stories/a.md']);
    assert.equal(toldEdit(noted, ['stories/a.md']), undefined);
    assert.equal(toldEdit('# Notes\n', ['stories/a.md']), undefined);
  });

  it('are read again as they were noted, whatever the names', () => {
    const names = fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 5 });
    fc.assert(
      fc.property(names, names, (first, second) => {
        const once = note(drill(), first);
        assert.deepEqual(told(once), first);
        assert.deepEqual(told(note(once, second)), second);
        assert.equal(note(once, []), drill());
      }),
    );
  });
});

describe('a choice of stories told', () => {
  const idOf = (path: string) => `file:///${path.replace('./', '')}`;
  const pathOf = (id: string) => id.replace('file:///', '');
  const choose = (before: string[], offered: string[], picked: string[]) =>
    toldAfter(
      before,
      { offered: new Set(offered.map(idOf)), picked: new Set(picked.map(idOf)) },
      idOf,
      pathOf,
    );

  it('adds what is new behind what was there', () => {
    assert.deepEqual(choose(['b'], ['a', 'b', 'c'], ['a', 'b']), ['b', 'a']);
  });

  it('takes out what is no longer picked', () => {
    assert.deepEqual(choose(['a', 'b'], ['a', 'b'], ['b']), ['b']);
  });

  it('leaves what was not on offer, and other ways to write a path', () => {
    assert.deepEqual(choose(['gone', './a'], ['a', 'b'], ['a', 'b']), ['gone', './a', 'b']);
    assert.deepEqual(choose(['gone'], ['a'], []), ['gone']);
  });
});
