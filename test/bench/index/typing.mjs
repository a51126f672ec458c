/** Somebody types into a story, before, while and after all stories are indexed. */
import { setTimeout as pause } from 'node:timers/promises';
import { rest } from './indexing.mjs';

/** A fast typist. */
const RHYTHM_MS = 100;
const TEXT = 'and then so on ';

const POLL_MS = 200;

/**
 * What typing was like: milliseconds from each key until its letter stood in the page and until the
 * extension host heard of it, and how late a timer in the host was.
 * @typedef {{ screen: number[], host: number[], late: number[] }} Feel
 */

/**
 * @param {import('./window.mjs').Window} window whose host has not activated the extension yet
 * @param {number} keys how many are pressed where nothing is indexed
 * @returns {Promise<{ without: Feel, indexing: Feel, after: Feel }>}
 */
export async function typeWhileIndexing(window, { typed, count }, keys) {
  await window.ask('open', { path: typed, behind: '## Action\n\n' });
  await window.page.locator('.monaco-editor.focused').first().waitFor();
  await rest(window);
  const without = await type(window, () => pause(keys * RHYTHM_MS));
  const indexing = await type(window, () => index(window, count));
  await rest(window);
  const after = await type(window, () => pause(keys * RHYTHM_MS));
  return { without, indexing, after };
}

/** @returns {Promise<{ from: number, to: number }>} when all stories were indexed and checked */
async function index(window, count) {
  const { time: from } = await window.ask('activate');
  await window.badge(from, (text) => text !== '', 600_000);
  for (;;) {
    const { checked, grown } = await window.ask('seen');
    if (checked >= count) return { from, to: grown };
    await pause(POLL_MS);
  }
}

/**
 * Types as long as something goes on.
 * @param {() => Promise<{ from: number, to: number } | void>} meanwhile may say which time counts
 * @returns {Promise<Feel>}
 */
async function type(window, meanwhile) {
  const before = { ...(await window.seen()), ...(await window.ask('seen')) };
  await window.ask('samples');
  let isTyping = true;
  const going = meanwhile().finally(() => (isTyping = false));
  for (let i = 0; isTyping; i++) {
    const rhythm = pause(RHYTHM_MS);
    const letter = TEXT[i % TEXT.length];
    await window.page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await rhythm;
  }
  const { from, to } = (await going) ?? { from: 0, to: Infinity };
  await rest(window);
  const { delays } = await window.ask('samples');
  const keys = (await window.seen()).keys.slice(before.keys.length);
  const edits = (await window.ask('seen')).edits.slice(before.edits.length);
  if (edits.length !== keys.length) throw new Error(`${keys.length} keys, ${edits.length} edits`);
  const counts = (time) => from <= time && time <= to;
  const typed = keys.map((key, i) => ({ ...key, heard: edits[i].time }));
  const counted = typed.filter(({ pressed }) => counts(pressed));
  return {
    screen: counted.map(({ pressed, shown }) => shown - pressed),
    host: counted.map(({ pressed, heard }) => heard - pressed),
    late: delays.filter(({ time }) => counts(time)).map(({ late }) => late),
  };
}
