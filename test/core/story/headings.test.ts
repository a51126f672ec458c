import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HEADING_LANGUAGES } from '../../../src/core/guide/heading-languages';
import { SECTIONS } from '../../../src/core/guide/sections';
import { looksLikeStory } from '../../../src/core/story/discovery';
import { HEADING_TAGS, headingsOf, sectionKinds } from '../../../src/core/story/headings';
import { parseStory } from '../../../src/core/story/parse';
import { remarkOutline } from '../../../src/core/story/remark-outline';
import { namesOf } from '../../../src/core/story/vocabulary';

const inLanguages = (...headingLanguages: string[]) =>
  headingsOf({ headingLanguages, headings: {} });
const GERMAN = inLanguages('de');

const story = (titles: readonly string[]) =>
  titles.map((title) => `## ${title}\n\nText.\n`).join('\n');

describe('headings in other languages', () => {
  it('count by every name, with and without accents, only where the language is set', () => {
    for (const language of HEADING_LANGUAGES) {
      for (const [name, kind] of namesOf(language)) {
        assert.deepEqual(sectionKinds(name, inLanguages(language.tag)), [kind], name);
      }
    }
    assert.deepEqual(sectionKinds('Aufgabe'), []);
    assert.deepEqual(sectionKinds('Aufgabe', inLanguages('fr')), []);
  });

  it('may have an article, a number, emphasis, a remainder, and be joined', () => {
    assert.deepEqual(sectionKinds('2. Meine Aufgabe:', GERMAN), ['task']);
    assert.deepEqual(sectionKinds('E – Ergebnis', GERMAN), ['result']);
    assert.deepEqual(sectionKinds('Situation und meine Aufgabe', GERMAN), ['situation', 'task']);
    assert.deepEqual(sectionKinds('MASSNAHMEN (sechs Wochen)', GERMAN), ['action']);
    assert.deepEqual(sectionKinds('L’action : la bascule', inLanguages('fr')), ['action']);
    assert.deepEqual(sectionKinds('O que fiz', inLanguages('pt')), ['action']);
    assert.deepEqual(sectionKinds('Aufgabenteilung', GERMAN), []);
  });

  it('leave English ones as they are', () => {
    const every = inLanguages(...HEADING_TAGS);
    for (const { title, kind } of SECTIONS) assert.deepEqual(sectionKinds(title, every), [kind]);
  });

  it('may be the user’s own, which win', () => {
    const own = headingsOf({
      headingLanguages: ['en'],
      headings: { task: ['Zadanie', 'Problem & goal'], situation: ['Challenge'] },
    });
    assert.deepEqual(sectionKinds('Zadanie', own), ['task']);
    assert.deepEqual(sectionKinds('Problem & goal', own), ['task']);
    assert.deepEqual(sectionKinds('Challenge', own), ['situation']);
    const read = parseStory(story(['Zadanie', 'Challenge', 'Result']), own);
    assert.equal(read.language.tag, 'en');
    assert.equal(parseStory(story(['Zadanie']), own).language.tag, 'own');
    assert.equal(parseStory(story(['Zadanie']), own).language.titles.task, 'Zadanie');
  });

  it('tell the language of a story by most of them, in doubt the first that is set', () => {
    const tag = (titles: string[], ...languages: string[]) =>
      parseStory(story(titles), inLanguages(...languages)).language.tag;
    assert.equal(tag(['Situation', 'Task', 'Action', 'Result'], 'de'), 'en');
    assert.equal(tag(['Situation', 'Aufgabe', 'Handlung', 'Ergebnis'], 'en', 'de'), 'de');
    assert.equal(tag(['Situation', 'Action'], 'fr'), 'fr');
    assert.equal(tag(['Situation', 'Action'], 'en', 'fr'), 'en');
    assert.equal(tag([], 'es', 'fr'), 'es');
    assert.equal(tag(['Situación', 'Tâche'], 'xx', 'fr'), 'fr');
  });

  it('make an untitled text a story', () => {
    const text = story(['Aufgabe', 'Ergebnis']);
    assert.ok(looksLikeStory(text, GERMAN));
    assert.ok(!looksLikeStory(text));
  });

  it('are found alike by both parsers', () => {
    const every = inLanguages(...HEADING_TAGS);
    const names = HEADING_LANGUAGES.flatMap(namesOf).map(([name]) => name);
    const line = fc.oneof(
      fc.tuple(fc.constantFrom('# ', '## ', '### ', '#', '**', '- ## '), fc.constantFrom(...names)),
      fc.constantFrom(['Text.', ''], ['', ''], ['- one', ''], ['*a* <b>', '']),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.map((parts) => parts.join('')).join('\n');
        const fast = parseStory(text, every);
        const slow = parseStory(text, every, remarkOutline);
        assert.deepEqual(fast.sections, slow.sections);
        assert.equal(fast.language.tag, slow.language.tag);
      }),
    );
  });
});
