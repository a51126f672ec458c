import { replayed } from '../../replay/replayed';

/** What the same logs have come to in Node; filled in when this file is bundled. */
declare const REPLAYED: string;

describe('cases in the web worker host', () => {
  it('come from their logs as they do in Node, byte for byte', () => {
    const there = JSON.parse(REPLAYED) as Record<string, string>;
    const here = replayed();
    if (Object.keys(here).length < 13) throw new Error('there are too few cases');
    if (Object.keys(here).join() !== Object.keys(there).join()) throw new Error('they are others');
    for (const [id, text] of Object.entries(here)) {
      if (text !== there[id]) throw new Error(`${id} is another one here`);
    }
  });
});
