import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

/** Ways out: those of browsers, and the modules of Node that speak to others. */
const WAYS_OUT = [
  /(?<![\w.$])fetch\s*\(/,
  /\b(?:globalThis|window|self)\.fetch\b/,
  /\b(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|WebTransport)\b/,
  /\bsendBeacon\b/,
  /\b(?:require|import)\(\s*["'](?:node:)?(?:https?|http2|net|tls|dgram|dns)["']/,
  /\bfrom\s*["'](?:node:)?(?:https?|http2|net|tls|dgram|dns)["']/,
];

const waysOut = (code: string) => WAYS_OUT.filter((way) => way.test(code)).map(String);

const PAGES = readdirSync('src/views', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => `src/views/${name}/page.tsx`);
const ENTRIES = ['src/extension.ts', 'src/extension.web.ts', 'src/cli/main.ts', ...PAGES];

/** What an entry is shipped as, with all that it takes from elsewhere. */
async function shipped(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outdir: 'out/no-network',
    bundle: true,
    write: false,
    minifyWhitespace: true,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // As in esbuild.mjs.
    alias: { '@vscode/l10n': './node_modules/@vscode/l10n/dist/browser.js' },
    define: { fetch: 'undefined' },
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

describe('what is shipped', () => {
  it('would be caught with a way out', () => {
    for (const code of [
      'fetch("https://example.org")',
      'new XMLHttpRequest()',
      'navigator.sendBeacon(a)',
      'require("node:https")',
      'import net from "net"',
    ])
      assert.equal(waysOut(code).length, 1, code);
    assert.deepEqual(waysOut('prefetch(1); cache.fetch(2); require("node:fs")'), []);
  });

  for (const entry of ENTRIES) {
    it(`has no way out: ${entry}`, async () => {
      assert.deepEqual(waysOut(await shipped(entry)), []);
    });
  }
});
