/** The licenses of the libraries that the bundles hold. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundledFolders, licenseOf } from './bundled.mjs';

const LICENSE_FILE = /^(?:licen[cs]e|copying)/i;

/**
 * A text with each library once, by name, whatever order they were bundled in.
 * @param {import('esbuild').Metafile[]} metafiles of all bundles
 * @throws Error when a library names no license
 */
export function notices(metafiles) {
  const texts = bundledFolders(metafiles).map(noticeOf).sort();
  const first = 'STAR Stories holds code of the libraries below, under their licenses.';
  return [first, ...new Set(texts)].join(`\n\n${'-'.repeat(72)}\n\n`) + '\n';
}

function noticeOf(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version } = manifest;
  const license = licenseOf(manifest);
  const file = readdirSync(folder).find((one) => LICENSE_FILE.test(one));
  const text = file ? readFileSync(join(folder, file), 'utf8') : originOf(manifest);
  return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}`;
}

/** Stands for the text of a license where a library brings none. */
function originOf({ author, repository }) {
  const by = author?.name ?? author ?? 'its authors';
  return `By ${by}; ${repository?.url ?? repository}`;
}
