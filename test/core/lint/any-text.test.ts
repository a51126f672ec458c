import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixAll } from '../../../src/core/lint/fix-all';
import { lintStory } from '../../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../../src/core/lint/settings';
import { parseStory } from '../../../src/core/story/parse';
import type { Story } from '../../../src/core/story/story';
import { applyEdits, stripByteOrderMark, type Span } from '../../../src/core/text';
import { anyBytes, messyText } from './messy-text';

const anyText = fc.oneof(messyText, anyBytes);

function assertInside(text: string, { start, end }: Span): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end));
  assert.ok(start >= 0 && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
}

function spansOf({ frontMatter, sections, problems }: Story): Span[] {
  const { block, content, title, type, kind, status, when, serviceWork, focus, topics } =
    frontMatter;
  return [
    ...[block, content, ...Object.values(frontMatter.keys)],
    ...[title, type, kind, status, when, serviceWork, ...focus, ...topics].map((one) => one?.span),
    ...sections.flatMap(({ heading, body }) => [heading, body]),
    ...problems.flatMap(({ span, fix }) => [span, ...(fix?.edits.map((edit) => edit.span) ?? [])]),
  ].filter((span) => span !== undefined);
}

/** Letters and digits in order of value: what a change of order keeps. */
const letters = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');

describe('any text', () => {
  it('is parsed, with all places inside it and sections one after another', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const story = parseStory(source);
        assert.equal(story.text, stripByteOrderMark(source));
        for (const span of spansOf(story)) assertInside(story.text, span);
        let done = 0;
        for (const { heading, body, words } of story.sections) {
          assert.ok(heading.start >= done && body.start === heading.end && body.end >= body.start);
          assert.ok(words >= 0);
          done = body.end;
        }
      }),
      { numRuns: 600 },
    );
  });

  it('has prose as long as itself, with the same line ends and nothing new', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, prose, problems } = parseStory(source);
        if (problems.some(({ code }) => code === 'too-complex')) return;
        assert.equal(prose.length, text.length);
        assert.equal(prose.replace(/[^\r\n]/g, ''), text.replace(/[^\r\n]/g, ''));
        for (let i = 0; i < text.length; i++) assert.ok(prose[i] === ' ' || prose[i] === text[i]);
      }),
      { numRuns: 400 },
    );
  });

  it('is linted, with findings inside it, in order, and fixes that keep the rest', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const story = parseStory(source);
        const findings = lintStory(story, DEFAULT_SETTINGS);
        let done = 0;
        for (const { span, message, fixes } of findings) {
          assertInside(story.text, span);
          assert.ok(span.start >= done);
          done = span.start;
          assert.ok(message.trim() !== '' && !/[\r\n]/.test(message), JSON.stringify(message));
          for (const { edits } of fixes) {
            const replaced = edits.reduce((sum, edit) => sum + edit.span.end - edit.span.start, 0);
            const added = edits.reduce((sum, edit) => sum + edit.newText.length, 0);
            const fixed = applyEdits(story.text, edits);
            assert.equal(fixed.length, story.text.length - replaced + added);
            parseStory(fixed);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keeps its words when sections are put in order or joined', () => {
    fc.assert(
      fc.property(messyText, (source) => {
        const story = parseStory(source);
        for (const { rule, fixes } of lintStory(story, DEFAULT_SETTINGS)) {
          if (rule !== 'section-order') continue;
          for (const { edits } of fixes) {
            assert.equal(letters(applyEdits(story.text, edits)), letters(story.text));
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('comes to rest under “fix all”', () => {
    fc.assert(
      fc.property(messyText, (source) => {
        const once = fixAll(source, DEFAULT_SETTINGS);
        assert.equal(fixAll(once, DEFAULT_SETTINGS), once);
      }),
      { numRuns: 200 },
    );
  });
});
