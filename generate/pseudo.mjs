import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import l10nDev from '@vscode/l10n-dev';
import { sourceTexts } from './source-texts.mjs';

/** The tag by which platforms know a language whose words can be told from English at a glance. */
const TAG = 'qps-ploc';

/** Writes the texts of manifest and code in the pseudo language, as an extension's folder has them. */
export async function writePseudoLanguage(folder) {
  const manifest = JSON.parse(readFileSync('package.nls.json', 'utf8'));
  const files = {
    [`package.nls.${TAG}.json`]: manifest,
    [`l10n/bundle.l10n.${TAG}.json`]: await sourceTexts(),
  };
  for (const [name, texts] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(l10nDev.getL10nPseudoLocalized(texts)));
  }
}
