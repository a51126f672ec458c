/* global document, MutationObserver, Node */

/**
 * Runs in the window's page, before anything else there: notes what a person would see, with times
 * in milliseconds since 1970.
 */
export function watchWindow() {
  const BADGE = '.activitybar .action-item:has([aria-label^="STAR Stories"]) .badge-content';
  const seen = (globalThis.starBench = { badges: [], keys: [] });
  const sinceEpoch = (time) => performance.timeOrigin + time;
  const element = ({ target }) =>
    target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
  const isText = (mutation) => element(mutation)?.closest('.view-lines');

  new MutationObserver((mutations) => {
    const time = sinceEpoch(performance.now());
    const text = document.querySelector(BADGE)?.textContent ?? '';
    if (text !== (seen.badges.at(-1)?.text ?? '')) seen.badges.push({ time, text });
    if (seen.keys.at(-1)?.shown !== undefined || !mutations.some(isText)) return;
    for (const key of seen.keys) key.shown ??= time;
  }).observe(document, { childList: true, characterData: true, subtree: true });

  // The event's own time, since a busy page gets to it late.
  const note = ({ timeStamp }) => seen.keys.push({ pressed: sinceEpoch(timeStamp) });
  globalThis.addEventListener('keydown', note, { capture: true });
}
