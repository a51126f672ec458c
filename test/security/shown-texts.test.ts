import assert from 'node:assert/strict';
import { unlinked } from '../../src/editor/unlinked';

/** What VS Code makes a link of in a notification, as its `linkedText.ts` has it. */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;

describe('a text in a notification', () => {
  for (const text of [
    '[Acknowledge](command:workbench.action.quit)',
    'Pager: [the runbook](https://example.org/x "y") and [a](command:b)',
    '[[a](command:b)](command:c)',
    ']([a](file:///etc/passwd)',
  ])
    it(`has no link of its own: ${text}`, () => {
      assert.match(text, LINK);
      assert.doesNotMatch(unlinked(text), LINK);
      assert.equal(unlinked(text).replaceAll('] (', ']('), text);
    });

  it('is left alone otherwise', () => {
    for (const text of ['', 'Now: Stabilize.', 'Not saved: a [copy] (2).md stays open.'])
      assert.equal(unlinked(text), text);
  });
});
