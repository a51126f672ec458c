import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Linter, type ESLint } from 'eslint';

let texts: ESLint.Plugin;

/** The lines of a piece of code in which a rule of ours reports something. */
function linesOf(rule: string, code: string): number[] {
  const config = {
    plugins: { texts },
    rules: { [`texts/${rule}`]: 'error' as const },
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
  };
  const messages = new Linter().verify(code, config);
  for (const { ruleId, message } of messages) assert.equal(ruleId, `texts/${rule}`, message);
  return messages.map(({ line }) => line);
}

describe('texts that would stay English', () => {
  before(async () => {
    const module = pathToFileURL(resolve('eslint-texts.mjs')).href;
    ({ default: texts } = (await import(module)) as { default: ESLint.Plugin });
  });

  it('are found in a page, and nothing else is', () => {
    const page = `const page = (
      <p
        class="in red"
        aria-label="Two words"
        title={open ? 'Open' : l10n.t('Closed')}
        role={open ? 'tree' : 'tab'}
      >
        Some text
        {l10n.t('A text')} · {n} % {kind === 'open' && <b />}
        {n > 1 ? \`\${n} gaps\` : l10n.t('A gap')}
      </p>
    );`;
    assert.deepEqual(linesOf('page-texts', page), [4, 5, 7, 10]);
  });

  it('are found where VS Code is asked to show them', () => {
    const code = `window.showErrorMessage(l10n.t('No'), 'Try again');
      item.name = 'STAR round';
      item.command = 'starStories.newStory';
      const one = { label: l10n.t('One'), kind: 'first' };
      const two = { label: 'Two', description: \`\${n}\`, icon: \`$(check)\` };
      new Diagnostic(range, 'Say what you did');
      item.text = \`$(watch) \${time}\`;
      log.info('Read all stories');`;
    assert.deepEqual(linesOf('window-texts', code), [1, 2, 5, 6]);
  });

  it('are found where they are made before the language is known, or in pieces', () => {
    const code = `const TITLE = l10n.t('Too early');
      const title = () => l10n.t('In time');
      class A { static early = l10n.t\`Too early\`; late = l10n.t('In time'); }
      const glued = () => l10n.t('Half ' + 'a text');
      const shown = (rule) => l10n.t(rule.summary);`;
    assert.deepEqual(linesOf('translations', code), [1, 3, 4]);
  });
});
