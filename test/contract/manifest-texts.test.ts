import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { manifestTexts, readJson, readManifest, TEXT_KEY } from './manifest';
import { shownTexts } from './shown-places';

const languages = readdirSync('.').flatMap(
  (file) => /^package\.nls\.([\w-]+)\.json$/.exec(file)?.[1] ?? [],
);
const manifest = readJson('package.json');
const english = manifestTexts();
const linksIn = (text: string) => text.match(/\]\((?:command|https):[^)]*\)/g) ?? [];
const codesIn = (text: string) => (text.match(/`[^`]+`/g) ?? []).sort();

describe('texts of the manifest', () => {
  const shown = shownTexts(manifest);

  it('depend on the language wherever VS Code shows one', () => {
    assert.ok(shown.length > 150);
    for (const { path, text } of shown) assert.match(text, TEXT_KEY, `${path} is in English only`);
  });

  it('would be found where one is in English only', () => {
    const broken = {
      description: 'a',
      contributes: {
        commands: [{ command: 'b', title: 'c', category: 'd' }],
        views: { e: [{ id: 'f', name: 'g' }] },
        configuration: [{ properties: { h: { enumDescriptions: ['i'], type: 'j' } } }],
        languageModelTools: [{ name: 'k', inputSchema: { description: 'l' } }],
      },
    };
    assert.deepEqual(
      shownTexts(broken).map(({ text }) => text),
      ['a', 'c', 'g', 'i'],
    );
  });

  it('are each there, and each used', () => {
    const used = JSON.stringify(manifest).match(/(?<="%)[^"%]+(?=%")/g) ?? [];
    assert.deepEqual([...new Set(used)].sort(), Object.keys(english).sort());
  });

  it('leave no key to be seen', () => {
    for (const { path, text } of shownTexts(readManifest()))
      assert.doesNotMatch(text, TEXT_KEY, path);
  });

  for (const tag of languages) {
    describe(tag, () => {
      const texts = manifestTexts(tag);

      it('has the same texts, none of them empty', () => {
        assert.deepEqual(Object.keys(texts), Object.keys(english));
        for (const [key, text] of Object.entries(texts)) assert.notEqual(text.trim(), '', key);
      });

      it('has the same links and the same code in each, line by line where there are buttons', () => {
        for (const [key, text] of Object.entries(texts)) {
          const original = english[key] ?? '';
          assert.deepEqual(linksIn(text), linksIn(original), key);
          assert.deepEqual(codesIn(text), codesIn(original), key);
          assert.equal(text.split('\n').length, original.split('\n').length, key);
        }
      });
    });
  }

  it('are in German, too', () => {
    assert.deepEqual(languages, ['de']);
    assert.equal(manifestTexts('de')['command.newStory'], 'Neue Story');
  });
});
