import assert from 'node:assert/strict';
import { rulePage } from '../../../src/core/lint/rule-page';
import { RULES } from '../../../src/core/lint/rules';

describe('the page of a rule', () => {
  for (const rule of RULES) {
    it(`explains ${rule.id}: what, why, guide items, examples of both kinds`, () => {
      const page = rulePage(rule);
      assert.ok(page.startsWith(`# ${rule.id}\n\n${rule.summary}\n`));
      assert.ok(page.includes(rule.why));
      for (const item of rule.guide) assert.match(item, /^G([1-9]|[1-8]\d|9[0-8])$/);
      const [, flags = '', passes = ''] = page.split(/^## It (?:flags|accepts)$/m);
      for (const { title } of rule.flags) assert.ok(flags.includes(title));
      for (const { title } of rule.passes) assert.ok(passes.includes(title));
      assert.ok(rule.flags.length > 0 && rule.passes.length > 0);
      assert.match(page, /^Severity: \*\*(?:error|warning|information|hint)\*\*\./m);
      for (const off of ['star-ignore ', 'star-ignore-start ', 'star-ignore-file ']) {
        assert.ok(page.includes(`<!-- ${off}${rule.id} -->`));
      }
      assert.ok(page.includes(`"starStories.lint.rules": { "${rule.id}": "off" }`));
      for (const name of Object.keys(rule.options ?? {})) assert.ok(page.includes(`\`${name}\``));
    });
  }
});
