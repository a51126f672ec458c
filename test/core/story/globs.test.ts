import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createExclusion } from '../../../src/core/index/exclusion';
import { readGlobs } from '../../../src/core/story/globs';
import { createStoryMatcher } from '../../../src/core/story/story-files';

interface Manifest {
  contributes: { configuration: { properties: Record<string, { default?: unknown }> }[] };
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const defaultOf = (name: string) =>
  contributes.configuration.map(({ properties }) => properties[name]?.default).find(Boolean);

/** What people write. */
const USUAL = [
  '**/*',
  '**/*.md',
  'interviews/*/stories/**/*.md',
  '**/{stories,answers}/**/*.{md,markdown}',
  '*/*/*/*/draft-*.md',
  '**/Notes (old)/**',
  '**/[0-9][0-9]-*.md',
  '**/node_modules/*/dist/**/*.d.ts',
];

/** What takes seconds to years to be compared with a path that is made for it. */
const BOMBS = [
  '**/*a*a*a*a*a*a*a*ab.md',
  '*a*a*a.md',
  '**/a/**/a/**/a/**/a/**/b',
  '**/*a*a/**/*a*a/**/b',
  '{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}b',
  '{'.repeat(50) + 'a' + '}'.repeat(50),
  'a'.repeat(301),
  '{a',
  'a}*{b',
];

describe('glob patterns of settings', () => {
  it('are taken as people write them, and as they are by default', () => {
    assert.deepEqual(readGlobs(USUAL), USUAL);
    for (const name of ['storyFiles', 'rounds.questionFiles', 'rounds.caseFiles']) {
      const value = defaultOf(`starStories.${name}`);
      assert.ok(Array.isArray(value) && value.length > 0, name);
      assert.deepEqual(readGlobs(value), value);
    }
  });

  it('are left out when they could take long', () => {
    for (const bomb of BOMBS) assert.deepEqual(readGlobs([bomb, '**/*.md']), ['**/*.md'], bomb);
    assert.equal(readGlobs(Array.from({ length: 5000 }, (_, at) => `${at}.md`)).length, 50);
  });

  it('are left out when they are no texts', () => {
    for (const value of [null, undefined, 5, 'stories', {}, { length: 2 }, true])
      assert.deepEqual(readGlobs(value), []);
    assert.deepEqual(readGlobs([null, 5, {}, ['a'], 'a.md', '', undefined]), ['a.md']);
  });

  it('are no more than were given, whatever is', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.anything())), (given) => {
        const patterns = readGlobs(given);
        assert.ok(patterns.every((pattern) => given.includes(pattern)));
        createStoryMatcher(patterns)('stories/a.md');
      }),
    );
  });

  it('mean what they mean in the editor, which knows no groups and no “not”', () => {
    const matches = createStoryMatcher(['**/Notes (old)/**', '!a/*.md', '+(b)/c.md', 'd|e.md']);
    for (const path of ['x/Notes (old)/a.md', '!a/a.md', '+(b)/c.md', 'd|e.md'])
      assert.ok(matches(path), path);
    for (const path of ['x/Notes old/a.md', 'z/a.md', 'b/c.md', 'd', 'e.md'])
      assert.ok(!matches(path), path);
  });

  it('are compared with no path that is longer than any of a story', () => {
    const long = `${'a/'.repeat(500)}stories/a.md`;
    assert.ok(createStoryMatcher(['**/stories/**/*.md'])(long.slice(100)));
    assert.ok(!createStoryMatcher(['**/stories/**/*.md'])(long));
    assert.ok(createExclusion({})(long));
  });

  it('that hide files are held to the same', () => {
    const isExcluded = createExclusion({ '**/*a*a*a*a*a*a*ab': true, '**/old': true, x: 'yes' });
    assert.ok(!isExcluded(`${'a'.repeat(240)}.md`));
    assert.ok(isExcluded('stories/old/a.md'));
    assert.ok(!isExcluded('x'));
  });
});
