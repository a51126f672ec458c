import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import l10nDev from '@vscode/l10n-dev';
import { load } from './load.mjs';

/** What translators start from; it isn't shipped, since these texts stand in the code. */
export const SOURCE_TEXTS = 'l10n/bundle.l10n.json';

/** Every text that the code shows a reader, by itself: those of `l10n.t`, and those kept as data. */
export async function sourceTexts() {
  const scripts = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({
      extension: extname(name),
      contents: readFileSync(join('src', name), 'utf8'),
    }));
  const { SHOWN_DATA } = await load('src/core/shown-data.ts');
  const texts = {
    ...Object.fromEntries(SHOWN_DATA.map((text) => [text, text])),
    ...(await l10nDev.getL10nJson(scripts)),
  };
  return Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
