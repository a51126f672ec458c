import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toRecord } from '../../../src/core/coverage/to-record';
import { quickRecord } from '../../../src/core/index/quick-record';
import { complexity } from '../../../src/core/story/complexity';
import { declaresStory } from '../../../src/core/story/discovery';
import { fastOutline } from '../../../src/core/story/fast-outline';
import { frontMatterContext } from '../../../src/core/story/front-matter-context';
import { parseStory } from '../../../src/core/story/parse';
import { remarkOutline } from '../../../src/core/story/remark-outline';
import { stripByteOrderMark } from '../../../src/core/text';
import { EXAMPLES } from '../story/commonmark-examples';
import { fuzz } from './fuzz';
import { assertInside } from './inside';
import { spoiled } from './spoiled';
import { anyStory, STORIES } from './story-words';

const sameOutline = (source: string) => {
  const text = stripByteOrderMark(source);
  if (complexity(text)) return;
  assert.deepEqual(fastOutline(text), remarkOutline(text));
};

fuzz('outline', anyStory, sameOutline);
fuzz('outline-of-commonmark', spoiled([...EXAMPLES, ...STORIES], EXAMPLES), sameOutline);

fuzz('quick-record', anyStory, (source) => {
  const quick = quickRecord('id', 'a-file.star.md', source);
  if (!quick) return;
  const whole = toRecord('id', 'a-file.star.md', parseStory(source), undefined);
  delete whole.words;
  assert.deepEqual(quick, whole);
});

fuzz('discovery', anyStory, (source) => {
  const story = parseStory(source);
  const { type, content } = story.frontMatter;
  if (!content || story.problems.length > 0) return;
  if (type?.value === 'star-story' && /^type:[ \t]star-story$/m.test(story.text))
    assert.ok(declaresStory(source));
});

fuzz('front-matter-context', fc.tuple(anyStory, fc.nat(300)), ([text, place]) => {
  const offset = Math.min(place, text.length);
  const context = frontMatterContext(text, offset);
  if (!context) return;
  assertInside(text, context.span);
  assert.ok(context.span.start <= offset && offset <= context.span.end);
});
