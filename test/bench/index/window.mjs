/** A window of VS Code whose extension host does and measures what it is asked for. */
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { windowAddress } from '../../host/host.mjs';
import { watchWindow } from './watch-window.mjs';

const probe = join(dirname(fileURLToPath(import.meta.url)), 'probe.cjs');
const START_MS = 60_000;

export class Window {
  #socket;
  #ended;

  /**
   * @param {import('../../host/host.mjs').Server} server started with the test driver and with
   *   `socket` as `STAR_BENCH_SOCKET` in its environment
   * @param {import('playwright-core').Browser} browser
   * @param {{ folder: string, extension: string, socket: string }} what
   */
  static async open(server, browser, { folder, extension, socket }) {
    rmSync(socket, { force: true });
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const window = new Window();
    window.page = page;
    window.#socket = socket;
    await page.exposeFunction('codeAutomationLog', () => undefined);
    window.#ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    await page.addInitScript(watchWindow);
    const remote = (path) => `vscode-remote://${server.authority}${path}`;
    const payload = [
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(probe)],
    ];
    await page.goto(windowAddress(server, { folder, payload }));
    for (const end = Date.now() + START_MS; !existsSync(socket); await pause(50)) {
      if (Date.now() > end) throw new Error(`no extension host\n${server.recent()}`);
    }
    return window;
  }

  /**
   * Asks the extension host.
   * @param {string} what a request of `probe.cjs`
   * @param {Record<string, string>} [parameters]
   */
  async ask(what, parameters = {}) {
    const path = `/${what}?${new URLSearchParams(parameters)}`;
    const sent = request({ socketPath: this.#socket, path }).end();
    const [response] = await once(sent, 'response');
    let text = '';
    for await (const part of response.setEncoding('utf8')) text += part;
    if (response.statusCode !== 200) throw new Error(`${what}: ${text}`);
    return JSON.parse(text);
  }

  /** Changes of the badge and keys pressed, as the window's page has seen them. */
  seen() {
    return this.page.evaluate('globalThis.starBench');
  }

  /** @returns {Promise<{ text: string, time: number }>} the first badge after a time that passes */
  async badge(since, isWanted, timeout = START_MS) {
    for (const end = Date.now() + timeout; Date.now() < end; await pause(20)) {
      const { badges } = await this.seen();
      const found = badges.find(({ time, text }) => time > since && isWanted(text));
      if (found) return found;
    }
    throw new Error(`the badge stays ${JSON.stringify((await this.seen()).badges.at(-1))}`);
  }

  async close() {
    await this.ask('end');
    await this.#ended;
    await this.page.close();
  }
}
