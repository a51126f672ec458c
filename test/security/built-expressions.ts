import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { forPlainText } from '../../src/core/patterns/plain';
import { toRegExp } from './regexps';

const OUT = 'out/security/use-core.mjs';

/** Stands before all that is loaded, and tells at the end which expressions were made from text. */
const LISTENER = `
const built = new Set();
globalThis.RegExp = new Proxy(RegExp, {
  construct: (Real, given) => note(new Real(...given)),
  apply: (Real, self, given) => note(Real(...given)),
});
const note = (made) => (built.add(made.toString()), made);
process.once('beforeExit', () => process.stdout.write(JSON.stringify([...built])));
`;

/**
 * The regular expressions that the core makes from text, itself and by its libraries, when all of it is
 * loaded and stories of all kinds are checked; each once, whether it looks for one match or all.
 */
export async function builtExpressions(): Promise<string[]> {
  const files = readdirSync('src/core', { recursive: true, encoding: 'utf8' });
  const modules = files.filter((file) => file.endsWith('.ts')).map((file) => `./src/core/${file}`);
  await build({
    stdin: {
      contents: [...modules, './test/security/use-core']
        .map((one) => `import '${one}';`)
        .join('\n'),
      resolveDir: '.',
    },
    outfile: OUT,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    // As in esbuild.mjs.
    alias: {
      yaml: './node_modules/yaml/browser/index.js',
      '@vscode/l10n': './node_modules/@vscode/l10n/dist/browser.js',
    },
    banner: { js: LISTENER },
    loader: { '.yaml': 'text' },
    logLevel: 'error',
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, [OUT], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  assert.equal(status, 0, stderr);
  const all = new Set((JSON.parse(stdout) as string[]).map(withoutGlobal));
  // What a text in Latin script is tried on has the same parts.
  const again = [...all].map((text) => forPlainText(toRegExp(text))?.toString() ?? '');
  for (const text of again) all.delete(text);
  return [...all];
}

const withoutGlobal = (text: string) => text.replace(/(?<=\/[a-z]*)[gy](?=[a-z]*$)/g, '');
