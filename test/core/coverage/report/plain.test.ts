import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeMarkdown } from '../../../../src/core/coverage/report/escape';
import { plainText } from '../../../../src/core/coverage/report/plain';

describe('plain text', () => {
  it('is on one line without controls', () => {
    assert.equal(plainText(' a\r\n\tb\u2028c \u001b[31md\u001b[0m\u0000 '), 'a b c [31md[0m');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.doesNotMatch(
          plainText(text),
          /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u,
        );
      }),
    );
  });

  it('keeps words in every script, and what joins emoji', () => {
    for (const text of ['שלום', 'قصة كبيرة', '漢字', '👩‍👩‍👧', 'naïve', 'a\u200fb']) {
      assert.equal(plainText(text), text);
    }
  });

  it('is escaped for Markdown, and stays readable', () => {
    assert.equal(escapeMarkdown('a | b_c'), 'a \\| b\\_c');
    assert.equal(escapeMarkdown('see www.x.example'), 'see www\\.x.example');
    assert.equal(escapeMarkdown('10:30, https://x'), '10:30, https\\://x');
  });
});
