import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { FOCUS_AREAS } from '../../src/core/guide/focus-areas';
import { QUESTION_BANK } from '../../src/core/guide/questions';
import { TOPICS } from '../../src/core/guide/topics';

/** An apostrophe as a typewriter has it, within a word. */
const STRAIGHT = /.{0,30}\p{L}'\p{L}.{0,30}/gu;

const pages = [
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];
const bundles = readdirSync('l10n').map((name) => `l10n/${name}`);
const manifests = ['package.nls.json', 'package.nls.de.json'];

/** What a page says, without examples, commands and remarks. */
const prose = (path: string) =>
  readFileSync(path, 'utf8')
    .replace(/^( *)(```+)[\s\S]*?^\1\2 *$/gm, '')
    .replace(/`[^`\n]*`|<!--[\s\S]*?-->/g, '');

describe('apostrophes', () => {
  it('are typographic in every text of the product', () => {
    for (const path of [...bundles, ...manifests]) {
      assert.deepEqual(readFileSync(path, 'utf8').match(STRAIGHT), null, path);
    }
  });

  it('are so in every question, and in the names of areas and topics', () => {
    for (const { id, text } of QUESTION_BANK) assert.deepEqual(text.match(STRAIGHT), null, id);
    for (const { id, name } of [...FOCUS_AREAS, ...TOPICS]) assert.doesNotMatch(name, /'/, id);
  });

  it('are so in every page', () => {
    for (const path of pages) assert.deepEqual(prose(path).match(STRAIGHT), null, path);
  });
});
