/** One change of a workspace whose stories are known, until the window shows what it means. */
import { rest } from './indexing.mjs';

/**
 * Changes a story on disk and back, some times.
 * @returns {Promise<{ told: number[], badge: number[], cpu: number[] }>} milliseconds from the
 *   change until VS Code tells the extension host of it, until the badge has changed, and of CPU
 *   that the host used
 */
export async function changeOnDisk(window, workspace, times) {
  const found = { told: [], badge: [], cpu: [] };
  await window.ask('watch', { path: workspace.folder });
  for (let i = 0; i < times; i++) {
    await rest(window);
    const { cpu, files } = await window.ask('seen');
    const { badges } = await window.seen();
    const before = badges.at(-1).text;
    const start = performance.timeOrigin + performance.now();
    if (i % 2 === 0) workspace.close();
    else workspace.open();
    const badge = await window.badge(start, (text) => text !== before);
    await rest(window);
    const after = await window.ask('seen');
    found.badge.push(badge.time - start);
    found.told.push(after.files[files.length].time - start);
    found.cpu.push(after.cpu - cpu);
  }
  return found;
}

/**
 * Types a letter into an open story and deletes it, some times.
 * @returns {Promise<{ told: number[], findings: number[], badge: number[], cpu: number[] }>}
 */
export async function changeByKey(window, { typed, behind }, times) {
  const found = { told: [], findings: [], badge: [], cpu: [] };
  await window.ask('open', { path: typed, behind });
  await window.page.locator('.monaco-editor.focused').first().waitFor();
  for (let i = 0; i < times; i++) {
    await rest(window);
    const { cpu, edits } = await window.ask('seen');
    const { badges, keys } = await window.seen();
    const before = badges.at(-1).text;
    await window.ask('watchFindings', { path: typed });
    await window.page.keyboard.press(i % 2 === 0 ? 'm' : 'Backspace');
    const { time } = await window.ask('newFindings');
    const { pressed } = (await window.seen()).keys[keys.length];
    const badge = await window.badge(pressed, (text) => text !== before);
    await rest(window);
    const after = await window.ask('seen');
    found.told.push(after.edits[edits.length].time - pressed);
    found.findings.push(time - pressed);
    found.badge.push(badge.time - pressed);
    found.cpu.push(after.cpu - cpu);
  }
  await window.ask('revert');
  return found;
}
