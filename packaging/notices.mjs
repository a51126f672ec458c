/** The licenses of the libraries that the bundles hold. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const IN_A_PACKAGE = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//;
const LICENSE_FILE = /^(?:licen[cs]e|copying)/i;

/**
 * A text with each library once, by name, whatever order they were bundled in.
 * @param {import('esbuild').Metafile[]} metafiles of all bundles
 * @throws Error when a library names no license
 */
export function notices(metafiles) {
  const folders = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap(packagesIn));
  const texts = [...new Set(folders)].map(noticeOf).sort();
  const first = 'STAR Stories holds code of the libraries below, under their licenses.';
  return [first, ...new Set(texts)].join(`\n\n${'-'.repeat(72)}\n\n`) + '\n';
}

function packagesIn({ inputs }) {
  return Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => {
    const folder = IN_A_PACKAGE.exec(path)?.[1];
    return folder && bytesInOutput > 0 ? [folder] : [];
  });
}

function noticeOf(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, licenses } = manifest;
  // An old way of writing it has a list.
  const license = manifest.license ?? licenses?.map(({ type }) => type).join(' or ');
  if (!license) throw new Error(`${name} names no license`);
  const file = readdirSync(folder).find((one) => LICENSE_FILE.test(one));
  const text = file ? readFileSync(join(folder, file), 'utf8') : originOf(manifest);
  return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}`;
}

/** Stands for the text of a license where a library brings none. */
function originOf({ author, repository }) {
  const by = author?.name ?? author ?? 'its authors';
  return `By ${by}; ${repository?.url ?? repository}`;
}
