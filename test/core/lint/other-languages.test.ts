import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { toRecord } from '../../../src/core/coverage/to-record';
import { lintStory } from '../../../src/core/lint/run';
import { DEFAULT_SETTINGS, override } from '../../../src/core/lint/settings';
import { headingsOf } from '../../../src/core/story/headings';
import { parseStory } from '../../../src/core/story/parse';
import { applyEdits } from '../../../src/core/text';

/** What can be counted in any language: they are short, and one tells much before it comes to the point. */
const COUNTED = {
  de: ['spoken-length'],
  es: ['much-background', 'spoken-length'],
  fr: ['spoken-length'],
};

const STORIES = Object.entries(COUNTED).map(([tag, counted]) => ({
  tag,
  counted,
  text: readFileSync(`test/fixtures/stories-in-languages/${tag}.md`, 'utf8'),
}));

const inLanguages = (...headingLanguages: string[]) =>
  override(DEFAULT_SETTINGS, { profile: 'strict', headingLanguages });

const lint = (text: string, ...languages: string[]) => {
  const settings = inLanguages(...languages);
  return lintStory(parseStory(text, headingsOf(settings)), settings);
};

const rulesOf = (text: string, ...languages: string[]) =>
  lint(text, ...languages).map(({ rule }) => rule);

/** The text without the section under its heading with this number, from 0. */
function without(text: string, number: number): string {
  const parts = text.split(/^(?=## )/m);
  return parts.filter((_, at) => at !== number + 1).join('');
}

describe('stories in other languages', () => {
  for (const { tag, text, counted } of STORIES) {
    describe(tag, () => {
      it('get no findings on their wording, and those on what is counted', () => {
        assert.deepEqual(rulesOf(text, tag), counted);
        assert.deepEqual(rulesOf(text, 'en', 'nl', tag), counted);
      });

      it('lack their sections where the language isn’t set', () => {
        assert.ok(rulesOf(text, 'en').includes('missing-section'));
      });

      it('get findings on structure, with headings in their language', () => {
        const settings = inLanguages('en', tag);
        const { titles } = parseStory(text, headingsOf(settings)).language;
        const found = lint(without(text, 3), 'en', tag);
        const [finding] = found.filter(({ rule }) => rule === 'missing-section');
        const fixed = applyEdits(without(text, 3), finding?.fixes[0]?.edits ?? []);
        assert.match(fixed, new RegExp(`^## ${titles.result}$`, 'm'));
        assert.ok(!rulesOf(fixed, 'en', tag).includes('missing-section'));
        assert.ok(
          rulesOf(`${text}\n## ${titles.task}\n\n${text}`, tag).includes('duplicate-section'),
        );
      });

      it('aren’t doubted in what they claim', () => {
        const settings = inLanguages(tag);
        const story = parseStory(text, headingsOf(settings));
        const { checked } = toRecord('id', 'a.md', story, lintStory(story, settings));
        assert.deepEqual(checked?.evidence, []);
      });
    });
  }

  it('would get false alarms if they were read as English', () => {
    for (const { tag, text } of STORIES) {
      const settings = inLanguages(tag);
      const story = parseStory(text, headingsOf(settings));
      const english = { ...story, language: { ...story.language, tag: 'en' } };
      const rules = lintStory(english, settings).map(({ rule }) => rule);
      assert.ok(rules.includes('no-own-part'), tag);
    }
  });
});
