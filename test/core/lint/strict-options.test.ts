import assert from 'node:assert/strict';
import { exampleStory } from '../../../src/core/lint/example';
import { lintStory } from '../../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../../src/core/lint/settings';
import { parseStory } from '../../../src/core/story/parse';

type Options = Record<string, number | readonly string[]>;

/** What a rule of the strict profile marks in a text under some options. */
function marked(rule: string, text: string, options: Options = {}): string[] {
  const settings = {
    ...DEFAULT_SETTINGS,
    profile: 'strict' as const,
    rules: { [rule]: { options } },
  };
  return lintStory(parseStory(text), settings)
    .filter((finding) => finding.rule === rule)
    .map(({ span: { start, end } }) => text.slice(start, end));
}

describe('options of strict rules', () => {
  it('set how long a title may be', () => {
    const text = exampleStory();
    assert.deepEqual(marked('long-title', text), []);
    assert.deepEqual(marked('long-title', text, { words: 3 }), ['No more lost uploads']);
  });

  it('set how long a sentence may be', () => {
    const task = 'I was to bring that below one in ten thousand by June.';
    assert.deepEqual(marked('long-sentence', exampleStory({ task })), []);
    const strict = marked('long-sentence', exampleStory({ task }), { words: 11 });
    assert.ok(strict.includes(task));
    assert.ok(!marked('long-sentence', exampleStory({ task }), { words: 12 }).includes(task));
  });

  it('set how many hedges are too many', () => {
    const text = exampleStory({ result: 'Maybe it was somehow better for all of the shops.' });
    assert.deepEqual(marked('hedges', text), []);
    assert.deepEqual(marked('hedges', text, { hedges: 2 }), ['Maybe']);
  });

  it('make acronyms known', () => {
    const text = exampleStory({ task: 'I was to bring the QRT below one in ten thousand.' });
    assert.deepEqual(marked('unexplained-acronym', text), ['QRT']);
    assert.deepEqual(marked('unexplained-acronym', text, { known: ['QRT'] }), []);
  });

  it('let the names of customers stand', () => {
    const text = exampleStory({ task: 'I was to keep our customer Globex with us until June.' });
    assert.deepEqual(marked('named-customer', text), ['Globex']);
    assert.deepEqual(marked('named-customer', text, { allowed: ['globex'] }), []);
  });
});
