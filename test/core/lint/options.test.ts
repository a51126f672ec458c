import assert from 'node:assert/strict';
import { exampleStory } from '../../../src/core/lint/example';
import { RULES } from '../../../src/core/lint/rules';
import { lintStory } from '../../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../../src/core/lint/settings';
import { parseStory } from '../../../src/core/story/parse';

type Options = Record<string, number | readonly string[]>;

/** What a rule marks in a text under some options, each with its severity when it is a hint. */
function marked(rule: string, text: string, options: Options = {}): string[] {
  const story = parseStory(text);
  const settings = {
    ...DEFAULT_SETTINGS,
    profile: 'strict' as const,
    rules: { [rule]: { options } },
  };
  return lintStory(story, settings)
    .filter((finding) => finding.rule === rule)
    .map(({ span: { start, end }, severity }) =>
      severity === 'hint' ? `hint: ${text.slice(start, end)}` : text.slice(start, end),
    );
}

const words = (count: number) => `${'so '.repeat(count - 1)}so.`;
const told = (changes: Parameters<typeof exampleStory>[0]) => exampleStory(changes);

describe('options of rules', () => {
  for (const { id, options = {} } of RULES) {
    for (const [name, option] of Object.entries(options)) {
      it(`${id} describes ${name}, and its default is allowed`, () => {
        assert.match(name, /^[a-z]+(?:[A-Z][a-z]+)*$/);
        assert.match(option.description, /^\p{Lu}.*\.$/u);
        if (option.type === 'number') {
          assert.ok(option.default >= option.minimum && option.default <= option.maximum);
        }
      });
    }
  }

  it('set how long a story may take', () => {
    const text = told({ action: words(300) });
    assert.deepEqual(marked('spoken-length', text), []);
    assert.deepEqual(marked('spoken-length', text, { shortest: 200 }), ['## Situation']);
    assert.deepEqual(marked('long-telling', text, { from: 120 }), ['hint: ## Situation']);
    assert.deepEqual(marked('long-telling', text, { from: 120, to: 130 }), []);
    assert.deepEqual(marked('spoken-length', text, { longest: 120 }), ['## Situation']);
  });

  it('set how much the background may take', () => {
    const text = told({ situation: words(18) });
    assert.deepEqual(marked('situation-heavy', text), []);
    assert.deepEqual(marked('much-background', text), ['## Situation']);
    assert.deepEqual(marked('much-background', text, { from: 35 }), []);
    const longer = told({ situation: words(30) });
    assert.deepEqual(marked('situation-heavy', longer), ['## Situation']);
    assert.deepEqual(marked('situation-heavy', longer, { share: 60 }), []);
    assert.deepEqual(marked('situation-heavy', told({}), { share: 25 }), ['## Situation']);
  });

  it('set how little Action and Result may take', () => {
    const text = told({});
    assert.deepEqual(marked('thin-action', text), []);
    assert.deepEqual(marked('thin-action', text, { share: 60 }), ['## Action']);
    assert.deepEqual(marked('thin-result', text), []);
    assert.deepEqual(marked('thin-result', text, { words: 30 }), ['## Result']);
    assert.deepEqual(marked('thin-result', text, { share: 30 }), ['## Result']);
    const short = told({ result: words(15) });
    assert.deepEqual(marked('thin-result', short), ['## Result']);
    assert.deepEqual(marked('thin-result', short, { words: 15 }), []);
  });

  it('set how long the Reflection of a failure is at least', () => {
    const text = exampleStory({ reflection: words(30) }, ['kind: failure']);
    assert.deepEqual(marked('missing-reflection', text), []);
    assert.deepEqual(marked('missing-reflection', text, { words: 40 }), ['## Reflection']);
    const short = exampleStory({ reflection: words(10) }, ['kind: failure']);
    assert.deepEqual(marked('missing-reflection', short, { words: 10 }), []);
  });

  it('let amplifiers stand', () => {
    const text = told({
      result: 'Lost files fell significantly and uploads were a lot faster for all of the shops.',
    });
    assert.deepEqual(marked('vague-amplifier', text), ['significantly', 'a lot faster']);
    const allowed = ['Significantly', 'A lot'];
    assert.deepEqual(marked('vague-amplifier', text, { allowed }), []);
    assert.deepEqual(marked('vague-amplifier', text, { allowed: ['lot of'] }).length, 2);
  });

  it('name what is confidential, and what isn’t', () => {
    const text = told({
      action: 'I moved Blue  Heron behind a queue as ACME-2000 asks, and blue herons flew by.',
    });
    const found = (options?: Options) => marked('confidential-detail', text, options);
    assert.deepEqual(found(), ['ACME-2000']);
    assert.deepEqual(found({ words: ['blue heron'] }), ['Blue  Heron', 'ACME-2000']);
    assert.deepEqual(found({ words: ['', ' '] }), ['ACME-2000']);
    assert.deepEqual(found({ allowed: ['acme-2000'] }), []);
  });
});

describe('a thin Action', () => {
  const SHORT = 'I replayed the logs, found a retry that gave up too early, and moved it.';

  it('is a hint beside a background that is too long, whatever the user calls too long', () => {
    const text = told({ situation: words(40), action: SHORT });
    const found = (rules: Record<string, object>) =>
      lintStory(parseStory(text), { ...DEFAULT_SETTINGS, rules })
        .filter(({ rule }) => rule === 'thin-action')
        .map(({ severity }) => severity === 'hint');
    assert.deepEqual(found({}), [true]);
    assert.deepEqual(found({ 'situation-heavy': { severity: 'off' } }), [false]);
    assert.deepEqual(found({ 'situation-heavy': { options: { share: 90 } } }), [false]);
  });
});
