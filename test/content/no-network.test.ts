import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { bundle, ENTRIES } from './bundles';

/** The modules of Node that speak to others, or start what does. */
const SPEAKING =
  '(?:https?|http2|net|tls|dgram|dns|child_process|cluster|worker_threads|inspector)(?:/promises)?';

/** Ways out: those of browsers, and the modules of Node that speak to others or start what does. */
const WAYS_OUT = [
  /(?<![\w.$])fetch\s*\(/,
  /\b(?:globalThis|window|self)\.fetch\b/,
  /\b(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|WebTransport|SharedWorker)\b/,
  /\b(?:sendBeacon|importScripts)\b/,
  /\bnew Worker\b/,
  new RegExp(`\\b(?:require|import)\\(\\s*["'\`](?:node:)?${SPEAKING}["'\`]`),
  new RegExp(`\\bfrom\\s*["'](?:node:)?${SPEAKING}["']`),
  /\b(?:import|from)\s*\(?\s*["'`](?:https?:)?\/\//,
];

/** Ways to run text as code. */
const RUNS_TEXT = [
  /(?<![\w.$])eval\s*\(/,
  /\(0,\s*eval\)/,
  /\bnew Function\b/,
  /(?<!new )(?<![\w.$])Function\s*\(\s*["'`]/,
  /\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
  /\b(?:require|import)\(\s*["'](?:node:)?vm["']/,
  /\bdocument\.write\b/,
];

const found = (patterns: readonly RegExp[], code: string) =>
  patterns.filter((pattern) => pattern.test(code)).map(String);
const waysOut = (code: string) => found(WAYS_OUT, code);

/** What an entry is shipped as. */
async function shipped(entry: string): Promise<string> {
  const { outputFiles } = await bundle(entry);
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
      'require("child_process")',
      'import("dns/promises")',
      'import("https://example.org/x.js")',
      'import x from "//example.org/x.js"',
      'new WebSocket(a)',
      'new Worker(a)',
    ])
      assert.equal(waysOut(code).length, 1, code);
    assert.deepEqual(waysOut('prefetch(1); cache.fetch(2); require("node:fs")'), []);
  });

  it('would be caught running text', () => {
    for (const code of [
      'eval("1")',
      '(0,eval)("1")',
      'new Function("a","b")',
      'Function("return this")()',
      'setTimeout("a()",1)',
      'document.write(a)',
      'require("vm")',
    ])
      assert.equal(found(RUNS_TEXT, code).length, 1, code);
    assert.deepEqual(found(RUNS_TEXT, 'retrieval(1); a.eval(2); setTimeout(()=>b,1)'), []);
  });

  it('gives no text to a page as HTML; Preact alone could', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
    const asHtml = /\b(?:dangerouslySetInnerHTML|(?:inner|outer)HTML|insertAdjacentHTML|srcdoc)\b/;
    const sources = files.filter((file) => /\.tsx?$/.test(file));
    assert.ok(sources.length > 500);
    assert.deepEqual(
      sources.filter((file) => asHtml.test(readFileSync(`src/${file}`, 'utf8'))),
      [],
    );
  });

  for (const entry of ENTRIES) {
    it(`has no way out, and runs no text: ${entry}`, async () => {
      const code = await shipped(entry);
      assert.deepEqual(waysOut(code), []);
      assert.deepEqual(found(RUNS_TEXT, code), []);
    });
  }
});
