import assert from 'node:assert/strict';
import { useLanguage } from '../../../src/core/language';
import { readConfig } from '../../../src/core/lint/config';
import { readConfigFile } from '../../../src/core/lint/config-file';
import { RULES } from '../../../src/core/lint/rules';
import { rulePage } from '../../../src/core/lint/rule-page';
import { lintStory } from '../../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../../src/core/lint/settings';
import { parseStory } from '../../../src/core/story/parse';
import { ENGLISH, isMarked, MARKED } from '../marked-language';

const STRICT = { ...DEFAULT_SETTINGS, profile: 'strict' } as const;

describe('the reader’s language in checks', () => {
  beforeEach(() => useLanguage(MARKED));
  afterEach(() => useLanguage(ENGLISH));

  for (const { id, flags } of RULES) {
    it(`tells what ${id} finds and how to mend it`, () => {
      const found = flags
        .flatMap(({ text }) => lintStory(parseStory(text), STRICT))
        .filter(({ rule }) => rule === id);
      assert.notEqual(found.length, 0);
      for (const { message, fixes } of found) {
        for (const text of [message, ...fixes.map(({ title }) => title)])
          assert.ok(isMarked(text), text);
      }
    });
  }

  it('writes into a story what is in the language of the story', () => {
    const edits = RULES.flatMap(({ flags }) =>
      flags.flatMap(({ text }) =>
        lintStory(parseStory(text), STRICT).flatMap(({ fixes }) =>
          fixes.flatMap((fix) => fix.edits.map(({ newText }) => newText)),
        ),
      ),
    );
    assert.ok(edits.some((text) => text.includes('[')));
    assert.deepEqual(
      edits.filter((text) => text.includes('⟦')),
      [],
    );
  });

  it('tells what a configuration says in vain', () => {
    const wrong = {
      profile: 'lax',
      wordsPerMinute: 1,
      rulez: {},
      rules: { blam: 'off', blame: 'loud' },
      options: { hedges: { hedge: 1 }, 'vague-amplifier': { allowed: 1 }, blame: 1 },
    };
    const problems = [
      ...readConfig(wrong).problems,
      ...readConfig(1).problems,
      ...readConfigFile('a: [').problems,
      ...readConfigFile('a: *b').problems,
    ];
    assert.equal(problems.length, 11);
    for (const { message } of problems) assert.ok(isMarked(message), message);
  });

  it('explains a rule, with examples as they are', () => {
    for (const rule of RULES) {
      const prose = rulePage(rule)
        .replace(/^[^\n]*:\n\n````[^]*?````$/gmu, '')
        .split('\n')
        .slice(1)
        .filter((line) => line !== '');
      for (const line of prose) assert.match(line, /⟦/u, rule.id);
    }
  });
});
