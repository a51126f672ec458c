import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readManifest } from './manifest';

const { contributes } = readManifest();

/** Signs of keys that can't be told from punctuation in a sentence. */
const NAMES: Readonly<Record<string, string>> = {
  ',': 'Comma',
  '.': 'Period',
  ';': 'Semicolon',
  '/': 'Slash',
  '\\': 'Backslash',
  "'": 'Quote',
};

const read = (file: string) => readFileSync(file, 'utf8');

/** `Ctrl+Alt+Comma` of `ctrl+alt+,`. */
const inWords = (keys: string) =>
  keys
    .split('+')
    .map((key) => NAMES[key] ?? key.charAt(0).toUpperCase() + key.slice(1))
    .join('+');

describe('keys in the documents', () => {
  it('are those of the manifest, on a Mac as well', () => {
    const rows = read('docs/rounds.md')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()));
    for (const { command, key, mac } of contributes.keybindings) {
      const row = rows.find((cells) => cells[1] === inWords(key));
      assert.equal(row?.[2], inWords(mac ?? key), command);
    }
  });

  it('are named where their sign would be read as punctuation', () => {
    for (const file of ['README.md', 'docs/rounds.md']) {
      assert.doesNotMatch(read(file), /(?:Ctrl|Cmd|Alt|Shift)\+[^\w\s`*]/, file);
    }
  });
});
