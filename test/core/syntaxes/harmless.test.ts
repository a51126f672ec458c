import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { markdownTokenizer, type Token, type Tokenize } from './tokenizer';

const OURS = /(?:^|\.)star\./;
const FIXTURE = 'test/core/syntaxes/fixtures/every-construct.md';

/**
 * Each character's scopes without ours, so that splitting a piece in two makes no difference. A
 * prompt is left out: Markdown takes its brackets for a link, which is what we correct.
 */
function foreignScopes(lines: readonly Token[][], prompts: RegExp): string[][] {
  return lines.map((line) => {
    const characters = line.flatMap(({ text, scopes }) => {
      const foreign = scopes.filter((scope) => !OURS.test(scope)).join(' ');
      return text.split('').map((character) => `${character} ${foreign}`);
    });
    const text = line.map((token) => token.text).join('');
    const skipped = [...text.matchAll(prompts)];
    return characters.filter(
      (_, at) => !skipped.some(({ index, 0: { length } }) => at >= index && at < index + length),
    );
  });
}

describe("grammar: Markdown's own highlighting", () => {
  let plain: Tokenize;
  let injected: Tokenize;
  before(async () => {
    [plain, injected] = await Promise.all([
      markdownTokenizer({ injected: false }),
      markdownTokenizer({ injected: true }),
    ]);
  });

  it('stays as it is in a story with every construct', () => {
    const text = readFileSync(FIXTURE, 'utf8');
    const prompts = /\[[^[\]]*…\]/g;
    assert.deepEqual(foreignScopes(injected(text), prompts), foreignScopes(plain(text), prompts));
    assert.ok(
      injected(text)
        .flat()
        .some(({ scopes }) => scopes.some((one) => OURS.test(one))),
    );
  });
});
