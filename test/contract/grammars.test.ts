import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { grammar, headingGrammar, proseGrammar } from '../../src/core/story/grammar';

interface Manifest {
  contributes: { grammars: { path: string; scopeName: string; injectTo: string[] }[] };
}

describe('grammars', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

  it('are shipped as the guide makes them', () => {
    const shipped = readdirSync('syntaxes').map(
      (name) => JSON.parse(readFileSync(join('syntaxes', name), 'utf8')) as unknown,
    );
    assert.deepEqual(shipped, [headingGrammar(), grammar(), proseGrammar()]);
  });

  it('are all contributed, under their own names, into Markdown', () => {
    const files = contributes.grammars.map(({ path }) => path.replace('./syntaxes/', ''));
    assert.deepEqual(files.sort(), readdirSync('syntaxes').sort());
    for (const { path, scopeName, injectTo } of contributes.grammars) {
      const { scopeName: own } = JSON.parse(readFileSync(path, 'utf8')) as { scopeName: string };
      assert.equal(scopeName, own);
      assert.deepEqual(injectTo, ['text.html.markdown']);
    }
  });
});
