/** Follows an extension host from the activation of the extension until it is at rest again. */
import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 250;
/** An extension host is at rest when it used no more of a processor than this for so long. */
const REST_MS = 2000;
const REST_SHARE = 0.15;
const LONGEST_MS = 1_200_000;

/** How long the host is watched before, for what it costs without the extension. */
const IDLE_MS = 3000;

/**
 * What an extension host has used since it began to activate the extension.
 * @typedef {object} Cost
 * @property {number} cpu milliseconds, of searches in child processes as well
 * @property {number} wall milliseconds
 */

/**
 * @param {import('./window.mjs').Window} window whose host has not activated the extension yet
 * @param {number} count of stories
 * @returns {Promise<{ idle: number, activation: Cost, known: Cost, checked: Cost,
 *   heap: number, rss: number, peak: number, longest: number }>}
 *   `idle`: share of a processor that the host used before; `known`: until the badge shows the gaps;
 *   `checked`: until the last finding is there and all is done; MB that were added at the end, and
 *   at the peak; milliseconds of the longest stretch without a pause
 * @throws when some stories are still unchecked
 */
export async function followIndexing(window, count) {
  const idle = await idleShare(window);
  const before = await window.ask('memory');
  await window.ask('samples');
  const start = await window.ask('activate');
  const badge = await window.badge(start.time, (text) => text !== '', LONGEST_MS);
  await allChecked(window, count);
  const { uses, delays, children } = await window.ask('samples');
  const after = await window.ask('memory');
  const since = (time) => ({
    cpu: cpuAt(uses, time) - start.cpu + children - start.children,
    wall: time - start.time,
  });
  return {
    idle,
    activation: start.activation,
    known: since(badge.time),
    checked: since(lastWork(uses)),
    heap: after.heap - before.heap,
    rss: after.rss - before.rss,
    peak: Math.max(...uses.map(({ rss }) => rss)) - before.rss,
    longest: Math.max(...delays.map(({ late }) => late)),
  };
}

/** A host that is starved by others seems to be at rest as well. */
export async function allChecked(window, count) {
  for (const end = performance.now() + LONGEST_MS; ;) {
    await rest(window);
    const { checked } = await window.ask('seen');
    if (checked >= count) return;
    if (performance.now() > end) throw new Error(`${checked} of ${count} stories are checked`);
  }
}

async function idleShare(window) {
  await rest(window);
  await window.ask('samples');
  await pause(IDLE_MS);
  const { uses } = await window.ask('samples');
  const [first, last] = [uses[0], uses.at(-1)];
  return (last.cpu - first.cpu) / (last.time - first.time);
}

/** Returns when the host has nothing to do any more. */
export async function rest(window) {
  const polls = [];
  for (const end = performance.now() + LONGEST_MS; ; await pause(POLL_MS)) {
    const { cpu } = await window.ask('seen');
    polls.push({ time: performance.now(), cpu });
    const { time, cpu: now } = polls.at(-1);
    const first = polls.findLast((poll) => time - poll.time >= REST_MS);
    if (first && now - first.cpu < (time - first.time) * REST_SHARE) return;
    if (time > end) throw new Error('the extension host does not come to rest');
  }
}

/** The CPU used up to a time, between the samples around it. */
function cpuAt(uses, time) {
  const next = uses.findIndex((use) => use.time >= time);
  if (next <= 0) return uses.at(next).cpu;
  const [a, b] = [uses[next - 1], uses[next]];
  return a.cpu + ((b.cpu - a.cpu) * (time - a.time)) / (b.time - a.time);
}

/** When the last sample ended in which the host was not at rest. */
function lastWork(uses) {
  const last = uses.findLastIndex((use, at) => {
    const before = uses[at - 1];
    return before && use.cpu - before.cpu > (use.time - before.time) * REST_SHARE * 2;
  });
  return uses[last].time;
}
