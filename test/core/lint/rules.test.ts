import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text';
import type { Finding, Rule } from '../../../src/core/lint/rule';
import { RULES } from '../../../src/core/lint/rules';
import { lintStory } from '../../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../../src/core/lint/settings';
import { parseStory } from '../../../src/core/story/parse';

/** With every rule on; one that looks at what the others found needs them. */
const findings = (rule: Rule, text: string): Finding[] =>
  lintStory(
    parseStory(text),
    { ...DEFAULT_SETTINGS, profile: 'strict' },
    rule.last ? undefined : [rule],
  ).filter((finding) => finding.rule === rule.id);

const marked = (text: string, { span }: Finding): string => text.slice(span.start, span.end);

describe('lint rules', () => {
  it('are ordered by id, and each id is there once', () => {
    const ids = RULES.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)].sort());
  });

  for (const rule of RULES) {
    describe(rule.id, () => {
      it('says why, with items of the guide, and has examples for both sides', () => {
        assert.match(rule.id, /^[a-z]+(?:-[a-z]+)*$/);
        assert.ok(rule.guide.length > 0 && rule.guide.every((item) => /^G\d{1,2}$/.test(item)));
        assert.ok(rule.why.split(/[.?] /).length >= 2, 'two sentences at least');
        assert.ok(rule.flags.length > 0 && rule.passes.length > 0);
      });

      for (const { title, text, at, fixed } of rule.flags) {
        it(`flags: ${title}`, () => {
          const found = findings(rule, text);
          assert.deepEqual(
            found.map((one) => marked(text, one)),
            at,
          );
          const [first] = found;
          if (fixed !== undefined)
            assert.equal(applyEdits(text, first?.fixes[0]?.edits ?? []), fixed);
        });

        it(`has one short line to say to: ${title}`, () => {
          for (const { message } of findings(rule, text)) {
            assert.ok(!/[\r\n]/.test(message));
            assert.ok(message.length <= 150, `${message.length}: ${message}`);
            assert.match(message, /[.?]$/);
          }
        });

        it(`is content after any fix of: ${title}`, () => {
          const found = findings(rule, text);
          for (const { fixes } of found) {
            for (const { title: name, edits } of fixes) {
              const after = findings(rule, applyEdits(text, edits));
              assert.ok(after.length < found.length, `${name} leaves the finding`);
            }
          }
        });
      }

      for (const { title, text } of rule.passes) {
        it(`passes: ${title}`, () => {
          assert.deepEqual(findings(rule, text), []);
        });
      }
    });
  }
});
