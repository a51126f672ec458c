import assert from 'node:assert/strict';
import fc from 'fast-check';
import { drawCase } from '../../../src/core/round/draw-case';

const CASES = ['a', 'b', 'c'].map((id) => ({ id }));
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed * 7919);
const drawn = (played: readonly string[]) =>
  [...new Set(SEEDS.map((seed) => drawCase(CASES, played, seed)?.id))].sort();

describe('the draw of a case', () => {
  it('may give any of them while none was played', () => {
    assert.deepEqual(drawn([]), ['a', 'b', 'c']);
  });

  it('gives one that was never played while there is one, whatever else was', () => {
    assert.deepEqual(drawn(['b']), ['a', 'c']);
    assert.deepEqual(drawn(['b', 'b', 'gone', 'c']), ['a']);
  });

  it('gives one of those that rested longest when all were played', () => {
    assert.deepEqual(drawn(['a', 'gone', 'a', 'c', 'b', 'a']), ['b', 'c']);
  });

  it('gives the only one again, and nothing of nothing', () => {
    assert.equal(drawCase([{ id: 'a' }], ['a'], 1)?.id, 'a');
    assert.equal(drawCase([], ['a'], 1), undefined);
  });

  it('is one of them whatever was played', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(ids, fc.nat(), (played, seed) => {
        const id = drawCase(CASES, played, seed)?.id;
        assert.ok(id !== undefined && CASES.some((one) => one.id === id));
        assert.ok(id !== played.find((one) => one !== 'd'));
      }),
    );
  });
});
