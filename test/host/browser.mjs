/** Launches the Chromium that shows the workbench. */
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';

const STILL = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];
/** A window in the background must run as fast as one in front. */
const AWAKE = ['--disable-background-timer-throttling', '--disable-renderer-backgrounding'];
/** Containers have no user namespaces, little shared memory and no graphics card. */
const CONTAINED = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];

/** Playwright's own signal handlers would end this process before the server is stopped. */
const OUR_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

export async function launchBrowser() {
  const executablePath = await ensureChromium();
  const args = [...STILL, ...AWAKE, ...CONTAINED];
  return chromium.launch({ executablePath, headless: true, args, ...OUR_SIGNALS });
}
