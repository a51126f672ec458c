/** The built extension, to be activated when the benchmark says so. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = ['dist', 'l10n', 'media', 'snippets', 'syntaxes', 'docs', 'package.nls.json'];

/**
 * Copies what ships. Of the manifest only the activation events are left out, so that the host is
 * at rest before the measurement begins.
 */
export function copyExtension(repository, folder) {
  mkdirSync(folder, { recursive: true });
  for (const part of PARTS) {
    cpSync(join(repository, part), join(folder, part), { recursive: true });
  }
  const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  manifest.activationEvents = [];
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
}
