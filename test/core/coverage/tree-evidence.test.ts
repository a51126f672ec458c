import assert from 'node:assert/strict';
import { CLAIMS } from '../../../src/core/lint/claims';
import type { AreaEvidence } from '../../../src/core/coverage/record';
import { checked, record } from './records';
import { findRow, treeOf } from './trees';

describe('evidence in the coverage tree', () => {
  const rowsOf = (evidence: AreaEvidence) => {
    const focus = [evidence.area];
    const tree = treeOf([
      record('a', { focus, checked: checked(focus, { evidence: [evidence] }) }),
    ]);
    return findRow(tree, `areas:${evidence.area}:story:a`)?.children ?? [];
  };

  it('says what is shown, in which section, and leads to the line', () => {
    const [target, result, ...more] = rowsOf({
      area: 'driving-success',
      shown: true,
      signs: [
        { sign: 'target', section: 'task', line: 10 },
        { sign: 'result', section: 'result', line: 41 },
      ],
    });
    assert.equal(target?.label, 'Shown in Task: a target with a number or a date');
    assert.deepEqual(target.action, { type: 'open-story', storyId: 'a', at: 10 });
    assert.equal(target.detail, 'Opens the story at line 11.');
    assert.equal(result?.label, 'Shown in Result: the result against the target');
    assert.deepEqual(more, []);
  });

  it('says when a claim is hardly shown, and leads to where it is made', () => {
    const signs = [{ sign: 'trade', section: 'action', line: 3 }] as const;
    const rows = rowsOf({ area: 'partnering', shown: false, signs: [...signs] });
    assert.deepEqual(
      rows.map(({ icon, label }) => [icon, label]),
      [
        ['shown', 'Shown in Action: what you gave in return'],
        ['not-shown', 'The text hardly shows Partnering'],
      ],
    );
    assert.deepEqual(rows.at(-1)?.action, { type: 'open-story', storyId: 'a', at: 'focus' });
  });

  it('leaves out signs that it does not know, such as those of another version', () => {
    const unknown = ['gone', '__proto__', 'constructor'].map((sign) => ({
      sign,
      section: 'action' as const,
      line: 1,
    }));
    assert.deepEqual(rowsOf({ area: 'partnering', shown: true, signs: unknown }), []);
  });

  it('has nothing to say of a story that is not checked, and below topics', () => {
    const waiting = treeOf([record('a', { focus: ['partnering'], checked: undefined })]);
    assert.deepEqual(findRow(waiting, 'areas:partnering:story:a')?.children, []);
    const tree = treeOf([record('a', { topics: ['failure'] })]);
    assert.deepEqual(findRow(tree, 'topics:failure:story:a')?.children, []);
  });

  it('has words for every sign that the linter looks for', () => {
    for (const { area, families } of CLAIMS) {
      for (const { id, shows } of families) {
        const signs = [{ sign: id, section: 'action' as const, line: 0 }];
        const [row] = rowsOf({ area, shown: true, signs });
        assert.equal(row?.label, `Shown in Action: ${shows}`);
      }
    }
  });
});
