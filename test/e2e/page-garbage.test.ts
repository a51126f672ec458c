import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { inWebview, useDesk, webviewFrame } from './harness';
import { extensionLog } from './harness/log';

/** What no page of ours says. The ids are none that was shown. */
const GARBAGE: readonly unknown[] = [
  null,
  5,
  'ready',
  [],
  [[{ type: 'ready' }]],
  {},
  { type: null },
  { type: '__proto__' },
  { type: 'toString' },
  { type: 'command', command: 'workbench.action.quit' },
  { type: 'openStory' },
  { type: 'openStory', storyId: 5 },
  { type: 'openStory', storyId: 'file:///etc/passwd' },
  { type: 'openStory', storyId: 'command:workbench.action.quit' },
  { type: 'openFile', uri: 'file:///etc/passwd', id: 'file:///etc/passwd' },
  { type: 'newStory', focus: '../../x', topic: '__proto__', kind: {}, serviceWork: 1e308 },
  { type: 'export', format: '../../x' },
  { type: 'png', id: 1e308, bytes: 'x' },
  { type: 'openStory', storyId: 'x'.repeat(11_000_000) },
];

declare global {
  /** Only in a page: what it speaks to its host with, which VS Code hands out once. */
  var heldApi: { postMessage: (message: unknown) => void };
}

/** Runs in each frame before anything else does: keeps what the page is given to speak with. */
function holdApi(): void {
  let given: (() => typeof globalThis.heldApi) | undefined;
  Object.defineProperty(globalThis, 'acquireVsCodeApi', {
    configurable: true,
    get: () => given,
    set(acquire: () => typeof globalThis.heldApi) {
      given = () => (globalThis.heldApi = acquire());
    },
  });
}

const say = (frame: Frame, messages: readonly unknown[]): Promise<void> =>
  frame.evaluate((all) => {
    for (const message of all) globalThis.heldApi.postMessage(message);
  }, messages);

describe('a page that says what it never would', () => {
  const desk = useDesk('sample');
  const part = (selector: string) => inWebview(desk.workbench, selector);
  let logged = 0;
  const tabs = () => desk.workbench.page.locator('.tab').allInnerTexts();

  before('keep what pages speak with', async () => {
    await desk.workbench.page.context().addInitScript(holdApi);
    await desk.workbench.activity('STAR Stories').waitFor();
    logged = (await extensionLog(desk.workbench.page)).length;
    await desk.workbench.command('STAR: Show coverage');
    await part('.plot [data-mark]').first().waitFor();
  });

  it('is not heard, and goes on as if it had said nothing', async () => {
    const frame = await webviewFrame(desk.workbench, '.matrix');
    const before = await tabs();
    await say(frame, GARBAGE);
    await say(frame, GARBAGE.slice(0, -1));
    // What it says after that is heard, and after all else.
    await part('.matrix tbody th button').first().click();
    await desk.workbench.editor.waitFor();
    const opened = await tabs();
    assert.equal(opened.length, before.length + 1);
    assert.match(opened.join(), /\.md/);
    assert.equal(await desk.workbench.notification(/./).count(), 0);
  });

  it('has each kind of it logged once, without a word of it', async () => {
    const lines = await extensionLog(desk.workbench.page);
    const said = lines.slice(logged).join('\n');
    const dropped = Array.from(said.matchAll(/Dropped what the page .*/g), ([line]) => line);
    const fields = ['it', 'its format', 'its id', 'its serviceWork', 'its storyId', 'its type'];
    assert.deepEqual(
      dropped.sort(),
      fields.map((field) => `Dropped what the page “board” said: ${field} isn’t as agreed.`),
    );
    assert.doesNotMatch(said, /etc.passwd|action\.quit|xxxx/);
  });
});
