import assert from 'node:assert/strict';
import { parseStory } from '../../../src/core/story/parse';
import { isUnread, type Story } from '../../../src/core/story/story';
import { stripByteOrderMark, type Span } from '../../../src/core/text';
import { fuzz } from './fuzz';
import { assertInside, assertWords } from './inside';
import { swollen } from './spoiled';
import { anyStory } from './story-words';

function spansOf({ frontMatter, sections, problems, html }: Story): Span[] {
  const { block, content, keys, focus, topics, qualities } = frontMatter;
  const { title, type, kind, status, when, serviceWork } = frontMatter;
  const values = [title, type, kind, status, when, serviceWork, ...focus, ...topics, ...qualities];
  return [
    ...[block, content, ...Object.values(keys), ...values.map((one) => one?.span)],
    ...sections.flatMap(({ heading, body }) => [heading, body]),
    ...problems.flatMap(({ span, fix }) => [span, ...(fix?.edits.map((edit) => edit.span) ?? [])]),
    ...html,
  ].filter((span) => span !== undefined);
}

function holds(source: string): void {
  const story = parseStory(source);
  const { text, prose, sections, problems } = story;
  assert.equal(text, stripByteOrderMark(source));
  for (const span of spansOf(story)) assertInside(text, span);
  for (const { message } of problems) assertWords(message);
  sections.reduce((done, { heading, body, words }) => {
    assert.ok(heading.start >= done && body.start === heading.end && body.end >= body.start);
    assert.ok(words >= 0);
    return body.end;
  }, 0);
  if (isUnread(story)) return;
  assert.equal(prose.length, text.length);
  for (let i = 0; i < text.length; i++) assert.ok(prose[i] === ' ' || prose[i] === text[i]);
  assert.deepEqual(parseStory(source), story, 'the same twice');
}

fuzz('story', anyStory, holds);
fuzz('long-story', swollen(anyStory), holds, { share: 0.1, mostMs: 3000 });
