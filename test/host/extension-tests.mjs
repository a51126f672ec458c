/** Runs a module of tests inside the extension host of a window in the browser. */
import { windowAddress } from './host.mjs';

const HOST_END_MS = 15_000;

/**
 * @typedef {object} TestRun
 * @property {string} [folder] path or URI to open
 * @property {string} [workspace] path of a .code-workspace file to open
 * @property {string[]} extensions folders of the extensions under test
 * @property {string} tests path of the module, which exports `run`
 * @property {boolean} isWeb the tests run in the web worker host, which is no process
 * @property {number} timeout ms
 * @property {string} [screenshot] where to save a picture of the window at the end
 * @property {(type: string, values: unknown[]) => void} onConsole what the extension host prints
 */

/**
 * @param {import('./host.mjs').Server} server
 * @param {import('playwright-core').Browser} browser
 * @param {TestRun} run
 * @returns {Promise<number>} the exit code of the tests
 * @throws when the window, the extension host or the server ends early, or time is up
 */
export async function runExtensionTests(server, browser, run) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const code = await untilTestsEnd(server, page, run).finally(async () => {
    if (run.screenshot) await page.screenshot({ path: run.screenshot }).catch(() => {});
    await page.close().catch(() => {});
  });
  if (!run.isWeb) await assertHostEndedWell(server, code);
  return code;
}

function untilTestsEnd(server, page, run) {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error(`the tests took longer than ${run.timeout} ms`));
    const timer = setTimeout(late, run.timeout);
    const end = (code) => {
      clearTimeout(timer);
      resolve(code);
    };
    page.on('crash', () => reject(new Error('the window crashed')));
    void server.exited.then(() => reject(new Error(`the server ended\n${server.recent()}`)));
    open(server, page, run, end).catch(reject);
  });
}

async function open(server, page, run, end) {
  let ended = false;
  // The two functions that VS Code calls for tests in a browser, instead of console and exit.
  await page.exposeFunction('codeAutomationLog', (type, values) => {
    if (!ended) run.onConsole(type, values);
  });
  await page.exposeFunction('codeAutomationExit', (code) => {
    ended = true;
    end(code);
  });
  const remote = (path) => `vscode-remote://${server.authority}${path}`;
  const payload = run.extensions.map((path) => ['extensionDevelopmentPath', remote(path)]);
  payload.push(['extensionTestsPath', remote(run.tests)]);
  await page.goto(windowAddress(server, { ...run, payload }), { timeout: run.timeout });
}

/** The window reports success when the extension host dies: believe the process. */
async function assertHostEndedWell(server, code) {
  const end = await server.hostEnd(HOST_END_MS);
  const isWell = end.code === '0' && end.signal === 'null';
  if (code === 0 && !isWell)
    throw new Error(`the extension host died: code ${end.code}, signal ${end.signal}`);
}
