import assert from 'node:assert/strict';
import { RULES } from '../../../src/core/lint/rules';
import { lintStory } from '../../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../../src/core/lint/settings';
import { parseStory } from '../../../src/core/story/parse';
import { applyEdits } from '../../../src/core/text';
import { readCorpus } from '../../measure/corpus';

const STRICT = { ...DEFAULT_SETTINGS, profile: 'strict' as const };

const texts = [
  ...readCorpus('test/corpus/development').flatMap(({ text, slice }) =>
    'BD'.includes(slice) ? [text] : [],
  ),
  ...RULES.filter(({ id }) => id !== 'too-complex').flatMap(({ flags }) =>
    flags.map(({ text }) => text),
  ),
].filter((text) => !/\r|[^\0-\u{ffff}]/u.test(text));

/** What is found, and on which line. */
function found(text: string): string[] {
  const story = parseStory(text);
  return lintStory(story, STRICT).map(
    ({ rule, severity, span }) => `${severity} ${rule} ${story.lines.place(span.start).line + 1}`,
  );
}

/** The text with names that have accents. */
const accented = (text: string) =>
  text.replace(/\b(?:Priya|Tom|Ana|Maria)\b/g, 'Zoé').replace(/\bcafe\b/g, 'café');

describe('the same words in another form', () => {
  it('are judged alike with line ends of Windows', () => {
    for (const text of texts) assert.deepEqual(found(text.replaceAll('\n', '\r\n')), found(text));
  });

  it('are judged alike with composed and decomposed letters', () => {
    let differing = 0;
    for (const text of texts.map(accented)) {
      const [composed, decomposed] = [text.normalize('NFC'), text.normalize('NFD')];
      if (composed !== decomposed) differing += 1;
      assert.deepEqual(found(decomposed), found(composed), composed);
    }
    assert.ok(differing > 20);
  });

  it('are judged alike with typewriter and with printer’s apostrophes', () => {
    for (const text of texts.filter((one) => one.includes('’'))) {
      assert.deepEqual(found(text.replaceAll('’', "'")), found(text));
    }
  });
});

/** Fixes that say that they take something away. */
const TAKES_AWAY = /^(?:Remove|Change|Delete|Take|Withdraw|Replace|Join|Don’t)/;

const count = (text: string) => {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

describe('every fix', () => {
  it('keeps all words, unless its title says otherwise', () => {
    for (const text of texts) {
      for (const { rule, fixes } of lintStory(parseStory(text), STRICT)) {
        for (const { title, edits } of fixes.filter((fix) => !TAKES_AWAY.test(fix.title))) {
          const after = count(applyEdits(text, edits));
          for (const [word, times] of count(text)) {
            assert.ok((after.get(word) ?? 0) >= times, `${rule}, “${title}” loses “${word}”`);
          }
        }
      }
    }
  });
});
