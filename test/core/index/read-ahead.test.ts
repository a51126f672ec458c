import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAhead } from '../../../src/editor/stories/read-ahead';

describe('reading ahead', () => {
  it('gives each item with its reading, in order, whatever takes long', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 60 }), async (turns) => {
        const items = turns.map((turn, at) => ({ turn, at }));
        const given: [number, string][] = [];
        const read = async ({ turn, at }: (typeof items)[number]) => {
          for (let passed = 0; passed < turn; passed++) await Promise.resolve();
          return `text ${at}`;
        };
        for await (const [{ at }, text] of readAhead(items, read)) given.push([at, text]);
        assert.deepEqual(
          given,
          items.map(({ at }) => [at, `text ${at}`]),
        );
      }),
    ));

  it('reads several at once, and no more than that before they are taken', async () => {
    let begun = 0;
    const read = (item: number) => {
      begun += 1;
      return Promise.resolve(item);
    };
    const items = Array.from({ length: 100 }, (_, at) => at);
    const reading = readAhead(items, read);
    await reading.next();
    assert.ok(begun > 8 && begun < 32, `${begun} begun`);
    await reading.return(undefined);
    assert.ok(begun < 32, 'it goes on after the end');
  });
});
