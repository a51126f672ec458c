import assert from 'node:assert/strict';
import { SHEETS } from '../../../src/core/guide/sheets';
import { firstPlace } from '../../../src/core/sheets/first-place';

const placeIn = (text: string) => {
  const place = firstPlace(text);
  return place && text.slice(place.start, place.end);
};

describe('the first place to fill in a sheet', () => {
  for (const { id, template } of Object.values(SHEETS)) {
    it(`is the first prompt of a new one: ${id}`, () => {
      assert.equal(placeIn(template), /\[[^\]]+\]/.exec(template)?.[0]);
    });
  }

  it('goes on to what is still open, and is gone once nothing is', () => {
    const { template } = SHEETS.launch;
    const prompts = template.match(/\[[^\]]+\]/g) ?? [];
    assert.ok(prompts.length > 1);
    assert.equal(placeIn(template.replace(/\[[^\]]+\]/, 'I ask who is woken.')), prompts[1]);
    assert.equal(placeIn(template.replace(/\[[^\]]+\]/g, 'I ask who is woken.')), undefined);
  });

  it('is nowhere in a file of another kind', () => {
    assert.equal(firstPlace('# Notes\n\n[What happened?]\n'), undefined);
  });
});
