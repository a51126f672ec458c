import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { HEADING_LANGUAGES } from '../../src/core/guide/heading-languages';

const page = readFileSync('docs/headings.md', 'utf8').replace(/ +/g, ' ');
const manifest = readFileSync('package.json', 'utf8');

interface Manifest {
  contributes: { configuration: { properties: Record<string, { items?: { enum: string[] } }> }[] };
}

describe('languages of headings', () => {
  for (const { tag, name, names } of HEADING_LANGUAGES) {
    it(`${tag}: stands in the documents with what new stories get`, () => {
      const titles = Object.values(names).map(([title]) => title);
      assert.ok(page.includes(`| \`${tag}\` (${name}) | ${titles.join(', ')} |`));
    });
  }

  it('are those that the setting offers', () => {
    const { contributes } = JSON.parse(manifest) as Manifest;
    const setting = contributes.configuration
      .map(({ properties }) => properties['starStories.headingLanguages'])
      .find((one) => one !== undefined);
    assert.deepEqual(
      setting?.items?.enum,
      HEADING_LANGUAGES.map(({ tag }) => tag),
    );
  });
});
