/** Chromium from npm alone: browser, libraries and fonts. For Linux on x64; needs no root. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { ensureInstalled } from './install.mjs';

/** @returns {Promise<string | undefined>} a program to start, or nothing on another system */
export async function npmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = await ensureInstalled('chromium', 'Chromium from npm', unpack);
  return launcherIn(folder);
}

const launcherIn = (folder) => join(folder, 'browser/chromium');

function unpack(folder) {
  const packed = join(folder, 'node_modules/@sparticuz/chromium/bin');
  const unpacked = join(folder, 'browser');
  const browser = join(unpacked, 'chrome-headless-shell');
  mkdirSync(unpacked, { recursive: true });
  writeFileSync(browser, brotliDecompressSync(readFileSync(join(packed, 'chromium.br'))), {
    mode: 0o755,
  });
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    const input = brotliDecompressSync(readFileSync(join(packed, `${name}.tar.br`)));
    execFileSync('tar', ['xf', '-', '-C', unpacked], { input });
  }
  writeFileSync(join(unpacked, 'fonts.conf'), fontConfiguration(unpacked));
  writeFileSync(launcherIn(folder), launchScript(unpacked, browser), { mode: 0o755 });
}

const fontConfiguration = (unpacked) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${unpacked}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${unpacked}/font-cache</cachedir>
</fontconfig>
`;

const launchScript = (unpacked, browser) => `#!/bin/sh
export LD_LIBRARY_PATH="${unpacked}/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE="${unpacked}/fonts.conf"
exec "${browser}" "$@"
`;
