/** Which libraries the bundles hold. */

const IN_A_PACKAGE = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/**
 * The folder of each library that is in what was built, once.
 * @param {import('esbuild').Metafile[]} metafiles of all bundles
 */
export function bundledFolders(metafiles) {
  const folders = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap(packagesIn));
  return [...new Set(folders)];
}

function packagesIn({ inputs }) {
  return Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => {
    const folder = IN_A_PACKAGE.exec(path)?.[1];
    return folder && bytesInOutput > 0 ? [folder] : [];
  });
}

/**
 * The license that a library’s manifest names.
 * @throws Error when it names none
 */
export function licenseOf({ name, license, licenses }) {
  // An old way of writing it has a list.
  const named = license ?? licenses?.map(({ type }) => type).join(' OR ');
  if (!named) throw new Error(`${name} names no license`);
  return named;
}
