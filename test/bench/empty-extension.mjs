/** Extensions that stand in the place of ours: one that does nothing, or only what a file says. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} folder where the extension is put
 * @param {string} [file] its main file
 * @returns {Record<string, unknown>} its manifest
 */
export function writeEmptyExtension(folder, file) {
  mkdirSync(folder, { recursive: true });
  const main = join(folder, 'main.js');
  if (file) copyFileSync(file, main);
  else writeFileSync(main, 'exports.activate = () => undefined;\n');
  const who = { name: 'star-stories', publisher: 'star-stories', version: '0.0.1' };
  const engines = { vscode: '^1.100.0' };
  const manifest = { ...who, engines, main: './main.js', activationEvents: [] };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return manifest;
}
