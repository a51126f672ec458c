import assert from 'node:assert/strict';
import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';
import { replayed } from '../replay/replayed';
import { runningHost } from './harness/running';

/** The same code for a page and for a worker, which both get it as a script. */
async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/replay/replayed.ts'],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'cases',
    loader: { '.yaml': 'text' },
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

describe('a case from its log', () => {
  const here = replayed();
  let context: BrowserContext;
  let page: Page;
  let code: string;

  before(async () => {
    code = await script();
    // Another place and language than the ones of this machine.
    const abroad = { locale: 'tr-TR', timezoneId: 'Asia/Kathmandu' };
    context = await runningHost().browser.newContext(abroad);
    page = await context.newPage();
  });
  after(() => context.close());

  it('has lines that meet something, in every case', () => {
    assert.ok(Object.keys(here).length >= 13);
    for (const [id, text] of Object.entries(here)) {
      const [, { facts, series, actions }] = JSON.parse(text) as [
        unknown,
        Record<'facts' | 'series' | 'actions', unknown[]>,
      ];
      assert.ok(facts?.length && series?.length && actions?.length, id);
    }
  });

  it('is the same in a browser, byte for byte', async () => {
    await page.addScriptTag({ content: code });
    const there = await page.evaluate('JSON.stringify(cases.replayed())');
    assert.equal(there, JSON.stringify(here));
  });

  it('is the same in a web worker, byte for byte', async () => {
    const there = await page.evaluate((source) => {
      const text = `${source}; postMessage(JSON.stringify(cases.replayed()));`;
      const worker = new Worker(URL.createObjectURL(new Blob([text])));
      return new Promise<string>((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(String(data));
        worker.onerror = ({ message }) => reject(new Error(message));
      });
    }, code);
    assert.equal(there, JSON.stringify(here));
  });
});
